package org.chancery.ingest.arrival.feed.item;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.arrival.feed.list.Feed;

/** The words that a feed's items must have, and those they must not. Letter case does not count; parts of words do not either. */
public record ItemFilter(List<String> include, List<String> exclude) {
    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** That of the feed. */
    public static ItemFilter of(Feed feed) {
        return new ItemFilter(feed.include(), feed.exclude());
    }

    /** Which of the unwanted words the article has, empty if none. */
    Optional<String> unwanted(RawArticle article) {
        return exclude.stream()
                .filter(words -> hasWords(article, words))
                .findFirst()
                .map(words -> "has '" + words + "'");
    }

    /** Why the article is excluded, empty if it is not. */
    public Optional<String> objection(RawArticle article) {
        var unwanted = unwanted(article);
        if (unwanted.isPresent()) {
            return unwanted;
        }
        return include.isEmpty() || include.stream().anyMatch(words -> hasWords(article, words))
                ? Optional.empty()
                : Optional.of("has none of " + include);
    }

    private static boolean hasWords(RawArticle article, String words) {
        var whole = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])", WORDS);
        return whole.matcher(article.title()).find()
                || whole.matcher(article.body()).find();
    }
}
