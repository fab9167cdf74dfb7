package org.chancery.enrich.engine.issue;

/** What a phrase does for a topic. */
sealed interface TermUse {
    int issue();

    /**
     * It speaks for the topic.
     *
     * @param alone whether only in a headline that stands alone
     * @param inCapitals whether it must be in capitals in the text, too ("WHO", "AU")
     */
    record Term(int issue, String phrase, double weight, boolean alone, boolean inCapitals) implements TermUse {}

    /** It is one place of a proximity rule. */
    record Place(int issue, int rule, int place) implements TermUse {}

    /** Its words do not count for the topic. */
    record Not(int issue) implements TermUse {}
}
