package org.chancery.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The edition that reported an event, for readers who see the event alone. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleReference(
        String id,
        int version,
        @Nullable String url,
        String title,
        @Nullable ArticleSource source,
        @Nullable Instant publishedAt) {
    /** The reference to this edition. */
    public static ArticleReference to(RawArticle article) {
        return new ArticleReference(
                article.id(),
                article.version(),
                article.url(),
                article.title(),
                article.source(),
                article.publishedAt());
    }
}
