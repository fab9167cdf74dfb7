package org.chancery.contract;

import java.util.List;
import java.util.Objects;

/** A raw article, completed, with what the engine found in it. */
public record EnrichedArticle(
        RawArticle article,
        List<LeaderTag> leaders,
        List<IssueTag> issues,
        List<DiplomaticEvent> events,
        EngineStamp engine) {
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
}
