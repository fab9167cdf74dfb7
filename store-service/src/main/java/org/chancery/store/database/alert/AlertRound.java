package org.chancery.store.database.alert;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chancery.store.alert.Condition;
import org.chancery.store.database.stream.HappeningChanges;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks again and again which alerts fire; it takes a quarter of the time at most, so that heavy ones do not wear out the database. */
@Component
class AlertRound {
    private static final Logger log = LoggerFactory.getLogger(AlertRound.class);
    private static final String FIRED = "chancery.alerts.fired";
    private static final String CONDITION = "condition";
    private static final int REST = 3;
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final Evaluation evaluation;
    private final Firings firings;
    private final HappeningChanges changes;
    private final MeterRegistry meters;
    private final Clock clock;
    private long restsUntil = System.nanoTime();

    AlertRound(Evaluation evaluation, Firings firings, HappeningChanges changes, MeterRegistry meters, Clock clock) {
        this.evaluation = evaluation;
        this.firings = firings;
        this.changes = changes;
        this.meters = meters;
        this.clock = clock;
        Stream.of(Condition.EveryHappening.KIND, Condition.MoreThan.KIND, Condition.UnusuallyMany.KIND)
                .forEach(kind -> meters.counter(FIRED, CONDITION, kind));
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void look() {
        long begin = System.nanoTime();
        if (begin - restsUntil >= 0) {
            attempt(this::lookAtAll);
            long end = System.nanoTime();
            restsUntil = end + REST * (end - begin);
        }
    }

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        attempt(() -> firings.forget(clock.instant().minus(REMEMBERED)));
    }

    private void lookAtAll() {
        long last = changes.last();
        var today = LocalDate.now(clock);
        evaluation
                .due(last, today)
                .forEach(id -> attempt(() -> {
                    var fired = evaluation.evaluate(id, last, today);
                    if (fired.times() > 0) {
                        meters.counter(FIRED, CONDITION, fired.kind()).increment(fired.times());
                    }
                }));
    }

    /** One alert that fails does not keep the others from firing. */
    private static void attempt(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            log.warn("An alert could not be looked at; trying again: {}", e.toString());
        }
    }
}
