package org.chancery.enrich.arrival;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.springframework.stereotype.Component;

/** Counts what the engine finds: if the kind of news or the seeds change, these numbers move. */
@Component
class ReadingMetrics {
    private static final String LEADERS = "chancery.leaders";
    private static final String KNOWN = "known";

    private final MeterRegistry meters;
    private final DistributionSummary confidence;

    ReadingMetrics(MeterRegistry meters) {
        this.meters = meters;
        confidence = DistributionSummary.builder("chancery.event.confidence")
                .serviceLevelObjectives(0.5, 0.6, 0.7, 0.8, 0.9, 1)
                .register(meters);
        count("chancery.articles.empty", 0);
        meters.counter(LEADERS, KNOWN, "true");
        meters.counter(LEADERS, KNOWN, "false");
    }

    void count(EnrichedArticle article) {
        article.events().forEach(this::count);
        article.issues()
                .forEach(issue ->
                        meters.counter("chancery.issues", "issue", issue.id()).increment());
        article.leaders()
                .forEach(leader -> meters.counter(LEADERS, KNOWN, Boolean.toString(leader.known()))
                        .increment());
        var isEmpty = article.events().isEmpty()
                && article.issues().isEmpty()
                && article.leaders().isEmpty();
        count("chancery.articles.empty", isEmpty ? 1 : 0);
    }

    private void count(DiplomaticEvent event) {
        var status = event.status().name().toLowerCase(Locale.ROOT);
        meters.counter("chancery.events", "type", event.type().name(), "status", status)
                .increment();
        confidence.record(event.confidence());
    }

    private void count(String name, int count) {
        meters.counter(name).increment(count);
    }
}
