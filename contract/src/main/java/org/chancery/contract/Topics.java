package org.chancery.contract;

import java.util.List;

/** The three topics, and the naming of dead-letter topics; names follow {@code <domain>.<entity>.<event>.v<n>}. */
public final class Topics {
    /** Articles as producers push them, keyed by article id. */
    public static final String RAW_ARTICLES = "news.articles.raw.v1";

    /** Exactly one {@link EnrichedArticle} for each raw article that can be read, and those of replays, keyed by article id. */
    public static final String ENRICHED_ARTICLES = "news.articles.enriched.v1";

    /** Every {@link DiplomaticEvent}, one by one, keyed by event id. */
    public static final String DIPLOMATIC_EVENTS = "diplomacy.events.v1";

    private static final String DEAD_LETTERS = "-dlt";

    private Topics() {}

    /** The topic for records of {@code topic} that can never be processed. */
    public static String deadLettersOf(String topic) {
        return topic + DEAD_LETTERS;
    }

    /** All dead-letter topics there are. */
    public static List<String> ofDeadLetters() {
        return List.of(deadLettersOf(RAW_ARTICLES), deadLettersOf(ENRICHED_ARTICLES));
    }

    /** The topic whose records end in this dead-letter topic. */
    public static String originOf(String deadLetters) {
        return deadLetters.substring(0, deadLetters.length() - DEAD_LETTERS.length());
    }

    /** Whether it is a dead-letter topic. */
    static boolean isOfDeadLetters(String topic) {
        return topic.endsWith(DEAD_LETTERS);
    }
}
