package org.chancery.ingest.arrival.feed.item;

import org.chancery.ingest.intake.Admission;
import org.jspecify.annotations.Nullable;

/** What became of an item. */
sealed interface ItemOutcome {
    /**
     * It need not be looked at again.
     *
     * @param name as {@link org.chancery.ingest.arrival.feed.list.LatestItem} tells it
     * @param id of the article, if it is one
     */
    record Settled(
            String name, @Nullable String id, @Nullable String reason) implements ItemOutcome {}

    /** There was no time for it, or its page may be there in a while; a later visit looks at it. */
    record Later() implements ItemOutcome {}

    /** It was not kept, and must come again. */
    record Unkept(String reason) implements ItemOutcome {}

    /**
     * What became of it, as the intake says.
     *
     * @param note on an article that was kept, if there is something to say
     */
    static ItemOutcome of(Admission admission, @Nullable String note) {
        return switch (admission) {
            case Admission.Admitted(var id, int _) -> new Settled("admitted", id, note);
            case Admission.Revised(var id, int _) -> new Settled("revised", id, note);
            case Admission.Embargoed(var id, int _, var until) -> new Settled("embargoed", id, "until " + until);
            case Admission.Duplicate(var id, int _) -> new Settled("duplicate", id, note);
            case Admission.Outdated(var id, int _, var reason) -> new Settled("outdated", id, reason);
            case Admission.Unconfirmed(var _, var reason) -> new Unkept(reason);
        };
    }
}
