package org.chancery.store.query.export;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.IssueTag;
import org.chancery.contract.LeaderTag;
import org.jspecify.annotations.Nullable;

/** An article as one line of a table: where it comes from and what was found in it, without its text. */
@JsonPropertyOrder({
    "id",
    "version",
    "publishedAt",
    "outlet",
    "language",
    "title",
    "byline",
    "url",
    "leaders",
    "issues",
    "events"
})
record ArticleLine(
        String id,
        int version,
        @Nullable Instant publishedAt,
        @Nullable String outlet,
        @Nullable String language,
        String title,
        @Nullable String byline,
        @Nullable String url,
        String leaders,
        String issues,
        int events) {
    static ArticleLine of(EnrichedArticle edition) {
        var article = edition.article();
        return new ArticleLine(
                article.id(),
                article.version(),
                article.publishedAt(),
                article.source() == null ? null : article.source().name(),
                article.language(),
                article.title(),
                article.byline(),
                article.url(),
                each(edition.leaders(), LeaderTag::id),
                each(edition.issues(), IssueTag::id),
                edition.events().size());
    }

    private static <T> String each(List<T> tags, Function<T, String> id) {
        return tags.stream().map(id).collect(Collectors.joining(";"));
    }
}
