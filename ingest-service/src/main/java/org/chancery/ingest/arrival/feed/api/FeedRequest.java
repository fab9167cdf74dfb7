package org.chancery.ingest.arrival.feed.api;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.arrival.feed.list.Feed;
import org.chancery.kit.web.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * A feed as somebody adds it.
 *
 * @param url of the feed
 * @param name of the outlet; without one, the feed's own title
 * @param language of its articles if they do not say (BCP 47)
 * @param include words of which an item must have one; without any, all items count
 * @param exclude words of which an item must have none
 * @param fullText whether the pages of items are fetched of which the feed has only a summary; by default they are
 */
record FeedRequest(
        @Nullable String url,
        @Nullable String name,
        @Nullable String language,
        @Nullable List<String> include,
        @Nullable List<String> exclude,
        @Nullable Boolean fullText) {
    private static final int MAX_WORDS = 100;
    private static final int MAX_WORD = 200;

    /** @throws IllegalArgumentException naming the field that is wrong */
    Feed feed(Instant addedAt) {
        var address = address();
        refuseOdd(name);
        LanguageTag.refuseOther(language);
        return new Feed(
                Feed.idOf(address),
                address,
                name,
                language,
                words("include", include),
                words("exclude", exclude),
                fullText == null || fullText,
                false,
                addedAt,
                null);
    }

    private URI address() {
        if (url == null || url.isBlank()) {
            throw new IllegalArgumentException("url: is missing");
        }
        return WebAddress.of(url);
    }

    static List<String> words(String field, @Nullable List<String> words) {
        if (words == null) {
            return List.of();
        }
        if (words.size() > MAX_WORDS || words.stream().anyMatch(FeedRequest::isOdd)) {
            throw new IllegalArgumentException("%s: must be at most %d words or phrases of 1 to %d characters"
                    .formatted(field, MAX_WORDS, MAX_WORD));
        }
        return words.stream().map(String::strip).toList();
    }

    @SuppressWarnings("ConstantValue") // JSON may have null in a list
    private static boolean isOdd(@Nullable String word) {
        return word == null || word.isBlank() || word.length() > MAX_WORD || isBroken(word);
    }

    /** A name becomes that of a source, and a label of metrics. */
    private static void refuseOdd(@Nullable String name) {
        if (name != null && (name.isBlank() || name.length() > RawArticle.MAX_SOURCE_NAME || isBroken(name))) {
            throw new IllegalArgumentException("name: must have 1 to %d characters, and no control characters"
                    .formatted(RawArticle.MAX_SOURCE_NAME));
        }
    }

    private static boolean isBroken(String text) {
        return text.codePoints()
                .anyMatch(letter -> Character.isISOControl(letter) || Character.getType(letter) == Character.SURROGATE);
    }
}
