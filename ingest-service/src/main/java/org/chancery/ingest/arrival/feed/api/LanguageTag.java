package org.chancery.ingest.arrival.feed.api;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.chancery.contract.RawArticle;
import org.jspecify.annotations.Nullable;

/** The language of a feed (BCP 47). */
final class LanguageTag {
    private LanguageTag() {}

    /** @throws IllegalArgumentException if there is one that is no tag */
    static void refuseOther(@Nullable String language) {
        if (language == null) {
            return;
        }
        try {
            new Locale.Builder().setLanguageTag(language);
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("language: must be a language tag such as en or pt-BR", e);
        }
        if (language.isEmpty() || language.length() > RawArticle.MAX_LANGUAGE) {
            throw new IllegalArgumentException("language: must have 1 to " + RawArticle.MAX_LANGUAGE + " characters");
        }
    }
}
