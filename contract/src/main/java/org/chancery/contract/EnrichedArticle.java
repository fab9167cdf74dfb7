package org.chancery.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A raw article with derived fields filled in, and with what the engine found in it.
 *
 * @param offset of its record in the raw topic, which orders editions with the same version: two writers may have assigned it
 *     to two editions. Absent in records from before the field existed; those are earlier than all others
 * @param domesticEvents what groups of one country do to one another, apart from {@code events}; none if absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EnrichedArticle(
        RawArticle article,
        List<LeaderTag> leaders,
        List<IssueTag> issues,
        List<DiplomaticEvent> events,
        EngineStamp engine,
        @Nullable Long offset,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        List<DiplomaticEvent> domesticEvents) {
    /** What the engine found between states and organisations, without the offset of the raw record. */
    public EnrichedArticle(
            RawArticle article,
            List<LeaderTag> leaders,
            List<IssueTag> issues,
            List<DiplomaticEvent> events,
            EngineStamp engine) {
        this(article, leaders, issues, events, engine, null, null);
    }

    /** Names the first missing part, and copies the lists. */
    public EnrichedArticle {
        Objects.requireNonNull(article, "article: missing");
        Objects.requireNonNull(leaders, "leaders: missing");
        Objects.requireNonNull(issues, "issues: missing");
        Objects.requireNonNull(events, "events: missing");
        Objects.requireNonNull(engine, "engine: missing");
        leaders = List.copyOf(leaders);
        issues = List.copyOf(issues);
        events = List.copyOf(events);
        domesticEvents = domesticEvents == null ? List.of() : List.copyOf(domesticEvents);
    }

    /** The same with the offset of its raw record. */
    public EnrichedArticle at(long offset) {
        return new EnrichedArticle(article, leaders, issues, events, engine, offset, domesticEvents);
    }

    /** The same as if nothing had been found in it. */
    public EnrichedArticle withoutFindings() {
        return new EnrichedArticle(article, List.of(), List.of(), List.of(), engine, offset, null);
    }

    /** The same with these events at home. */
    public EnrichedArticle withDomestic(List<DiplomaticEvent> atHome) {
        return new EnrichedArticle(article, leaders, issues, events, engine, offset, atHome);
    }

    /** The events of both scopes. */
    public List<DiplomaticEvent> allEvents() {
        return Stream.concat(events.stream(), Stream.ofNullable(domesticEvents).flatMap(List::stream))
                .toList();
    }

    /** The reference to this edition that its events carry. */
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
