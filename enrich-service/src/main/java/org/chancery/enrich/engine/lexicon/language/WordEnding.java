package org.chancery.enrich.engine.lexicon.language;

import java.util.Locale;

/** What the ending of a word says about it; each must be in a language's folder of {@code seeds/language}, if only as an empty list. */
public enum WordEnding {
    ADJECTIVE,
    ADVERB,
    /** Verbs after "he" or "she". */
    FINITE,
    NEGATION,
    /** What looks like a plural and is none. */
    NO_PLURAL,
    PARTICIPLE,
    PAST,
    PLURAL,
    PROGRESSIVE;

    /** Its number among the endings of its language. */
    @SuppressWarnings("EnumOrdinal") // it lives no longer than the process
    public int number() {
        return ordinal();
    }

    /** As the seeds call it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
