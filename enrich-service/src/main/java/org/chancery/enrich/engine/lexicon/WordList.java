package org.chancery.enrich.engine.lexicon;

import java.util.Locale;

/** The word lists of a language; each must be in {@code seeds/language}, and no other may be. */
public enum WordList {
    ABBREVIATIONS,
    ACTING,
    ADJECTIVES,
    ADVERBS,
    AGENDA,
    ANNOUNCING,
    BE,
    CARRYING,
    COMING,
    CONDITIONALS,
    DELEGATIONS,
    DEMANDING,
    DENYING,
    DEPUTY,
    DETERMINERS,
    ELECT,
    FAILING,
    FORMER,
    FUTURE,
    GOVERNMENTS,
    HAVE,
    HEADING,
    HONORIFICS,
    INTENDING,
    LANGUAGES,
    LOCAL,
    NAMED_AFTER,
    NEGATIONS,
    NOT_A_NAME,
    NOUNS_COP,
    NOUNS_CVL,
    NOUNS_GOV,
    NOUNS_MIL,
    NOUNS_OPP,
    NOUNS_REB,
    OBLIGING,
    PAST,
    PLACE_PREPOSITIONS,
    POSSIBLE,
    POSSIBLE_NOUNS,
    PREPOSITIONS,
    PREVENTING,
    PROMISING,
    PRONOUNS,
    RELATIVES,
    REPORTING,
    SUBORDINATORS,
    THREATENING,
    UNCHANGED,
    WEEKDAYS,
    WHERE,
    WISHING;

    /** As the seeds call it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
