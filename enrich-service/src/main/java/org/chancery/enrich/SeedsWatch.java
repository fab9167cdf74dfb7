package org.chancery.enrich;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import org.chancery.enrich.engine.ReloadingArticleReader;
import org.chancery.enrich.engine.ReloadingArticleReader.Refresh;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Periodically lets the reader check its seeds, and reports the result. */
@Component
class SeedsWatch {
    private static final Logger log = LoggerFactory.getLogger(SeedsWatch.class);
    private static final String RELOADS = "chancery.lexicon.reloads";
    private static final String OUTCOME = "outcome";
    private static final String SWAPPED = "swapped";
    private static final String REFUSED = "refused";

    private final ReloadingArticleReader reader;
    private final MeterRegistry meters;
    private final MultiGauge engine;

    SeedsWatch(ReloadingArticleReader reader, MeterRegistry meters) {
        this.reader = reader;
        this.meters = meters;
        engine = MultiGauge.builder("chancery.engine.info").register(meters);
        tellEngine();
        meters.counter(RELOADS, OUTCOME, SWAPPED);
        meters.counter(RELOADS, OUTCOME, REFUSED);
    }

    @Scheduled(initialDelayString = "${chancery.seeds-interval}", fixedDelayString = "${chancery.seeds-interval}")
    void look() {
        switch (reader.refresh()) {
            case Refresh.Unchanged() -> {}
            case Refresh.Swapped(var lexicon) -> {
                log.info("The seeds have changed; articles are now read with lexicon {}", lexicon);
                tellEngine();
                count(SWAPPED);
            }
            case Refresh.Refused(var reason) -> {
                log.error("The changed seeds are invalid; the previous ones stay in use:\n{}", reason);
                count(REFUSED);
            }
        }
    }

    private void tellEngine() {
        var stamp = reader.stamp();
        var tags = Tags.of("version", stamp.version(), "lexicon", stamp.lexicon());
        engine.register(List.of(MultiGauge.Row.of(tags, 1)), true);
    }

    private void count(String outcome) {
        meters.counter(RELOADS, OUTCOME, outcome).increment();
    }
}
