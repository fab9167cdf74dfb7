package org.chancery.enrich.engine.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins the reports of one event inside an article. */
final class EventMerger {
    /** Further sentences that an event shows. */
    private static final int MAX_FURTHER = 5;

    private EventMerger() {}

    /** Each event of the article once, in its order, with all sentences that tell it. */
    static List<EventReport> once(String article, List<EventMention> mentions) {
        Map<String, List<EventMention>> told = new LinkedHashMap<>();
        mentions.forEach(mention ->
                told.computeIfAbsent(mention.identity(), _ -> new ArrayList<>()).add(mention));
        // A sentence that stands twice in an article tells its events under one id.
        Map<String, EventReport> byId = new LinkedHashMap<>();
        for (var reports : told.values()) {
            var report = report(article, reports);
            byId.putIfAbsent(report.event().id(), report);
        }
        return List.copyOf(byId.values());
    }

    /** Of reports with the same type, source, target and status the surest tells; of equals the first. */
    private static EventReport report(String article, List<EventMention> reports) {
        var surest = reports.stream()
                .sorted(Comparator.comparingDouble(EventMention::confidence).reversed())
                .findFirst()
                .orElseThrow();
        var further = reports.stream()
                .map(EventMention::evidence)
                .distinct()
                .filter(passage -> !passage.equals(surest.evidence()))
                .limit(MAX_FURTHER)
                .toList();
        return new EventReport(surest.event(article, further), surest);
    }
}
