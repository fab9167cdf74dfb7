package org.chancery.kit.consumer;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tracks which threads keep failing on the same batch, since when and why; reports it in the log and as a gauge. */
@Component
public class Retries {
    private static final Logger log = LoggerFactory.getLogger(Retries.class);

    /** Longer than the longest pause plus a poll. */
    private static final Duration QUIET = Duration.ofSeconds(30);

    private final Clock clock;
    private final Map<Thread, Failing> failing = new ConcurrentHashMap<>();

    Retries(Clock clock, MeterRegistry meters) {
        this.clock = clock;
        meters.gauge("chancery.batch.retries", this, Retries::most);
    }

    /** Notes that a batch of this thread failed; returns how often in a row. */
    int failed(String listener, Throwable cause) {
        return failed(listener, cause, false);
    }

    /** Notes that this thread could not poll; returns how often in a row. A successful poll is not reported; the failures just stop. */
    int failedToPoll(String listener, Throwable cause) {
        return failed(listener, cause, true);
    }

    private int failed(String listener, Throwable cause, boolean isPoll) {
        var reason = ExceptionUtils.getRootCause(cause).toString();
        var instant = clock.instant();
        alive();
        var now =
                failing.merge(Thread.currentThread(), new Failing(instant, instant, 1, reason, isPoll), Failing::again);
        log.warn("{} retries its batch, attempt {}: {}", listener, now.attempts(), reason);
        log.debug("Why {} retries its batch", listener, cause);
        return now.attempts();
    }

    /** Notes that a batch of this thread succeeded. */
    void succeeded() {
        failing.remove(Thread.currentThread());
    }

    /** For how long the same batch has been failing; the longest, if there are several. */
    public Duration longest() {
        return worst().map(worst -> Duration.between(worst.since(), clock.instant()))
                .orElse(Duration.ZERO);
    }

    /** The reason of the current failure, if any. */
    public Optional<String> reason() {
        return worst().map(Failing::reason);
    }

    private Optional<Failing> worst() {
        return alive().stream().min(Comparator.comparing(Failing::since));
    }

    private double most() {
        return alive().stream().mapToInt(Failing::attempts).max().orElse(0);
    }

    /** Drops threads that have ended, and those that poll again without failing. */
    private Collection<Failing> alive() {
        var quiet = clock.instant().minus(QUIET);
        failing.entrySet()
                .removeIf(entry -> !entry.getKey().isAlive()
                        || entry.getValue().isPoll()
                                && entry.getValue().latest().isBefore(quiet));
        return failing.values();
    }
}
