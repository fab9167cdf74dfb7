package org.chancery.enrich.engine.event.syntax;

import java.util.Set;

/**
 * A verb with its auxiliaries, or a noun in their place.
 *
 * @param start token of its first auxiliary, or of the verb itself
 * @param head token of the verb
 * @param governor token of the verb before "to" or of the auxiliary that this infinitive hangs on, -1 if none
 */
public record VerbGroup(int start, int head, Set<Trait> traits, int governor) {
    /** What the auxiliaries and the form of a verb say. */
    public enum Trait {
        PASSIVE,
        NEGATED,
        FUTURE,
        POSSIBLE,
        INFINITIVE,
        PARTICIPLE,
        /** "has met", not "had met". */
        PERFECT
    }

    public VerbGroup {
        traits = Set.copyOf(traits);
    }

    public static VerbGroup noun(int first) {
        return new VerbGroup(first, first, Set.of(), -1);
    }

    /** The same verb with what the auxiliaries of the other say. */
    VerbGroup like(VerbGroup other) {
        return new VerbGroup(start, head, other.traits, other.governor);
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    public boolean isGoverned() {
        return governor >= 0;
    }
}
