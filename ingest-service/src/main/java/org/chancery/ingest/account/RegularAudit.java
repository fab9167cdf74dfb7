package org.chancery.ingest.account;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes an account now and then, if the settings say so, so that the metrics tell what does not add up though nobody asks. */
@Component
class RegularAudit {
    private static final Logger log = LoggerFactory.getLogger(RegularAudit.class);

    private final Audit audit;
    private final AccountSettings settings;
    private final Clock clock;
    private Instant last = Instant.MIN;

    RegularAudit(Audit audit, AccountSettings settings, Clock clock) {
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void look() {
        if (settings.interval().isZero() || last.plus(settings.interval()).isAfter(clock.instant())) {
            return;
        }
        last = clock.instant();
        try {
            audit.account().problems().forEach(problem -> log.warn("The account does not add up: {}", problem));
        } catch (KafkaException e) {
            log.debug("No account can be taken now; the last one is the best there is", e);
        }
    }
}
