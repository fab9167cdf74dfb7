package org.chancery.enrich;

import io.micrometer.core.instrument.MeterRegistry;
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

    private final ReloadingArticleReader reader;
    private final MeterRegistry meters;

    SeedsWatch(ReloadingArticleReader reader, MeterRegistry meters) {
        this.reader = reader;
        this.meters = meters;
    }

    @Scheduled(initialDelayString = "${chancery.seeds-interval}", fixedDelayString = "${chancery.seeds-interval}")
    void look() {
        switch (reader.refresh()) {
            case Refresh.Unchanged() -> {}
            case Refresh.Swapped(var lexicon) -> {
                log.info("The seeds have changed; articles are now read with lexicon {}", lexicon);
                count("swapped");
            }
            case Refresh.Refused(var reason) -> {
                log.error("The changed seeds are invalid; the previous ones stay in use:\n{}", reason);
                count("refused");
            }
        }
    }

    private void count(String outcome) {
        meters.counter(RELOADS, "outcome", outcome).increment();
    }
}
