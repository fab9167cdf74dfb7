package org.chancery.contract;

/** The sixteen event types of PLOVER 2.0 with their quad class. */
public enum EventType {
    /** Promises, offers or agrees to something cooperative. */
    AGREE(1),
    /** Meets, visits, calls, holds talks. */
    CONSULT(1),
    /** Backs with words: praises, recognises, opens ties, signs. */
    SUPPORT(1),
    /** Gives way in words: pardons, apologises, declares a ceasefire. */
    CONCEDE(1),
    /** Works together in deed: trade, joint exercises, extradition. */
    COOPERATE(2),
    /** Gives material help. */
    AID(2),
    /** Gives way in deed: withdraws, releases, disarms, resigns. */
    RETREAT(2),
    /** Asks, demands or orders, in words. */
    REQUEST(3),
    /** Disapproves, alleges, sues, investigates. */
    ACCUSE(3),
    /** Refuses or turns down. */
    REJECT(3),
    /** Warns of serious consequences. */
    THREATEN(3),
    /** Collective civilian action against somebody. */
    PROTEST(4),
    /** Cuts or reduces relations. Quad class 4, as PLOVER's own section on it says; its summary tables say 3. */
    SANCTION(4),
    /** Shows force short of using it. */
    MOBILIZE(4),
    /** Represses or coerces short of violence. */
    COERCE(4),
    /** Uses force that can do serious physical harm. */
    ASSAULT(4);

    private final int quad;

    EventType(int quad) {
        this.quad = quad;
    }

    /** Whether it is done against somebody, in words or in deed. */
    public boolean isConflict() {
        return quad > 2;
    }

    /** Whether it is done against somebody, in deed. */
    public boolean isMaterialConflict() {
        return quad == 4;
    }

    /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
    public int quad() {
        return quad;
    }
}
