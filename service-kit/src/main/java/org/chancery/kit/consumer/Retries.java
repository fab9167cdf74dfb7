package org.chancery.kit.consumer;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Knows which threads read the same batch again and again, since when and why; says so in the log and as a gauge. */
@Component
public class Retries {
    private static final Logger log = LoggerFactory.getLogger(Retries.class);

    /** Longer than the longest pause and a poll together. */
    private static final Duration QUIET = Duration.ofSeconds(30);

    private final Clock clock;
    private final Map<Thread, Failing> failing = new ConcurrentHashMap<>();

    Retries(Clock clock, MeterRegistry meters) {
        this.clock = clock;
        meters.gauge("chancery.batch.retries", this, Retries::most);
    }

    /**
     * What a thread fails at.
     *
     * @param latest attempt
     * @param isPoll whether it does not even get a batch
     */
    private record Failing(Instant since, Instant latest, int attempts, String reason, boolean isPoll) {
        Failing again(Failing now) {
            return new Failing(since, now.latest, attempts + 1, now.reason, isPoll && now.isPoll);
        }
    }

    /** A batch of this thread has failed; returns how often in a row. */
    int failed(String listener, Throwable cause) {
        return failed(listener, cause, false);
    }

    /** This thread did not get a batch; returns how often in a row. Nobody says when it does again, but then it fails no more. */
    int failedToPoll(String listener, Throwable cause) {
        return failed(listener, cause, true);
    }

    private int failed(String listener, Throwable cause, boolean isPoll) {
        var reason = ExceptionUtils.getRootCause(cause).toString();
        var instant = clock.instant();
        alive();
        var now =
                failing.merge(Thread.currentThread(), new Failing(instant, instant, 1, reason, isPoll), Failing::again);
        log.warn("{} reads its batch again, attempt {}: {}", listener, now.attempts(), reason);
        log.debug("Why {} reads its batch again", listener, cause);
        return now.attempts();
    }

    /** A batch of this thread has come through. */
    void succeeded() {
        failing.remove(Thread.currentThread());
    }

    /** For how long the same batch has failed; the longest, if there are several. */
    public Duration longest() {
        return worst().map(worst -> Duration.between(worst.since(), clock.instant()))
                .orElse(Duration.ZERO);
    }

    /** Why it fails, while one does. */
    public Optional<String> reason() {
        return worst().map(Failing::reason);
    }

    private Optional<Failing> worst() {
        return alive().stream().min(Comparator.comparing(Failing::since));
    }

    private double most() {
        return alive().stream().mapToInt(Failing::attempts).max().orElse(0);
    }

    /** A thread that has ended retries no more, nor does one that polls without failing. */
    private Collection<Failing> alive() {
        var quiet = clock.instant().minus(QUIET);
        failing.entrySet()
                .removeIf(entry -> !entry.getKey().isAlive()
                        || entry.getValue().isPoll()
                                && entry.getValue().latest().isBefore(quiet));
        return failing.values();
    }
}
