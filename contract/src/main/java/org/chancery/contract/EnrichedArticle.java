package org.chancery.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A raw article, completed, with what the engine found in it.
 *
 * @param offset of its record in the raw topic, which orders the editions of one version: two writers may have given two
 *     editions the same number. Absent in what was written before there was such a field; that is earlier than all others
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EnrichedArticle(
        RawArticle article,
        List<LeaderTag> leaders,
        List<IssueTag> issues,
        List<DiplomaticEvent> events,
        EngineStamp engine,
        @Nullable Long offset) {
    /** What the engine found, before it is known where the raw article stands. */
    public EnrichedArticle(
            RawArticle article,
            List<LeaderTag> leaders,
            List<IssueTag> issues,
            List<DiplomaticEvent> events,
            EngineStamp engine) {
        this(article, leaders, issues, events, engine, null);
    }

    /** Refuses what lacks a part, by its name, and copies the lists. */
    public EnrichedArticle {
        Objects.requireNonNull(article, "article: missing");
        Objects.requireNonNull(leaders, "leaders: missing");
        Objects.requireNonNull(issues, "issues: missing");
        Objects.requireNonNull(events, "events: missing");
        Objects.requireNonNull(engine, "engine: missing");
        leaders = List.copyOf(leaders);
        issues = List.copyOf(issues);
        events = List.copyOf(events);
    }

    /** This answer to the record that stands there in the raw topic. */
    public EnrichedArticle at(long offset) {
        return new EnrichedArticle(article, leaders, issues, events, engine, offset);
    }

    /** What its events say of the edition that reports them. */
    public ArticleReference reference() {
        return new ArticleReference(
                article.id(),
                article.version(),
                offset,
                article.url(),
                article.title(),
                article.source(),
                article.publishedAt());
    }
}
