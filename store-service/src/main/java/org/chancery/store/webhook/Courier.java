package org.chancery.store.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chancery.store.alert.Attempt;
import org.chancery.store.database.alert.Dispatch;
import org.chancery.store.database.alert.Due;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Delivers what waits: the messages of one alert one after the other, those of several side by side, so that nobody waits for a slow target of others. */
@Component
class Courier {
    private static final Logger log = LoggerFactory.getLogger(Courier.class);
    private static final String DELIVERIES = "chancery.webhooks";
    private static final String OUTCOME = "outcome";
    private static final int SIDE_BY_SIDE = 32;

    /** To note what came of an attempt. */
    private static final Duration SPARE = Duration.ofSeconds(30);

    private final Dispatch dispatch;
    private final Sender sender;
    private final Patience patience;
    private final MeterRegistry meters;
    private final Duration lease;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final Semaphore places = new Semaphore(SIDE_BY_SIDE);

    Courier(Dispatch dispatch, Sender sender, WebhookSettings settings, MeterRegistry meters) {
        this.dispatch = dispatch;
        this.sender = sender;
        this.meters = meters;
        patience = new Patience(settings.pauses());
        lease = settings.timeout().plus(SPARE);
        Stream.of("delivered", "failed", "given_up", "gone")
                .forEach(outcome -> meters.counter(DELIVERIES, OUTCOME, outcome));
    }

    @Scheduled(initialDelay = 1_000, fixedDelay = 250, timeUnit = TimeUnit.MILLISECONDS)
    void look() {
        attempt(() -> dispatch.alerts().forEach(this::begin));
    }

    private void begin(String alert) {
        if (!busy.contains(alert) && places.tryAcquire()) {
            busy.add(alert);
            Thread.ofVirtual().name("webhook-" + alert).start(() -> deliver(alert));
        }
    }

    private void deliver(String alert) {
        try {
            attempt(() -> {
                while (isMore(alert)) {
                    // the rest of what waits
                }
            });
        } finally {
            busy.remove(alert);
            places.release();
        }
    }

    /** After a failure the target has a moment. */
    private boolean isMore(String alert) {
        return dispatch.take(alert, lease).map(this::deliver).orElse(false);
    }

    private boolean deliver(Due due) {
        var attempt = sender.send(due);
        if (attempt.isDelivered()) {
            dispatch.delivered(due, attempt);
            count("delivered");
        } else if (attempt.isGone()) {
            log.warn(
                    "The webhook of alert {} is gone (410); nothing more is sent to it until the alert is replaced",
                    due.alert());
            dispatch.gone(due, attempt);
            count("gone");
        } else {
            failed(due, attempt);
        }
        return attempt.isDelivered();
    }

    private void failed(Due due, Attempt attempt) {
        int attempts = due.told().delivery().attempts();
        var pause = patience.after(
                attempts, attempt.retryAfter(), ThreadLocalRandom.current().nextDouble());
        if (pause.isPresent()) {
            dispatch.failed(due, attempt, pause.get());
            count("failed");
        } else {
            log.warn(
                    "A message of alert {} is given up after {} attempts: {}",
                    due.alert(),
                    attempts,
                    attempt.problem());
            dispatch.givenUp(due, attempt);
            count("given_up");
        }
    }

    private void count(String outcome) {
        meters.counter(DELIVERIES, OUTCOME, outcome).increment();
    }

    /** What was taken and not settled is due again after its lease. */
    private static void attempt(Runnable task) {
        try {
            task.run();
        } catch (DataAccessException | TransactionException e) {
            log.warn("Webhooks wait while the database is away; trying again: {}", e.getMessage());
        }
    }
}
