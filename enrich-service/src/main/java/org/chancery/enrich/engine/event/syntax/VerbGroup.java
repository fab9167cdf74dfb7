package org.chancery.enrich.engine.event.syntax;

/**
 * A verb with its auxiliaries.
 *
 * @param start token of its first auxiliary, or of the verb itself
 * @param head token of the verb
 * @param governor token of the verb before "to" or of the auxiliary that this infinitive hangs on, -1 if none
 */
public record VerbGroup(
        int start,
        int head,
        boolean isPassive,
        boolean isNegated,
        boolean isFuture,
        boolean isPossible,
        boolean isInfinitive,
        boolean isParticiple,
        int governor) {
    public static VerbGroup noun(int first) {
        return new VerbGroup(first, first, false, false, false, false, false, false, -1);
    }
}
