package org.chancery.contract;

import java.util.List;

/** A raw article, completed, with what the engine found in it. */
public record EnrichedArticle(
        RawArticle article,
        List<LeaderTag> leaders,
        List<IssueTag> issues,
        List<DiplomaticEvent> events,
        EngineStamp engine) {
    /** Copies the lists. */
    public EnrichedArticle {
        leaders = List.copyOf(leaders);
        issues = List.copyOf(issues);
        events = List.copyOf(events);
    }
}
