package org.chancery.standalone.bench.load;

import com.launchdarkly.eventsource.ConnectStrategy;
import com.launchdarkly.eventsource.EventSource;
import com.launchdarkly.eventsource.MessageEvent;
import com.launchdarkly.eventsource.StreamException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.chancery.standalone.bench.article.BenchArticles;
import org.chancery.standalone.bench.report.BenchReport.Latency;
import org.chancery.standalone.pipeline.Ports;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pushes articles one by one, each at the moment at which it is due, however long the ones before it take, and times from that moment:
 * what a slow answer holds up is counted, too (no coordinated omission).
 */
public final class StreamLatency {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final double MICROS = 1_000;

    /** An event that no sample article reports, so that the stream has one for each article. */
    private static final String REPORT = "New Zealand condemned Fiji.\n\n";

    private static final String FILTER = "/api/v1/stream?type=ACCUSE&country=NZL";

    private final JsonMapper json = new JsonMapper();
    private final BenchArticles articles;
    private final Ports ports;

    /** Of the services on these ports. */
    public StreamLatency(BenchArticles articles, Ports ports) {
        this.articles = articles;
        this.ports = ports;
    }

    /** Measures at a share of this speed, in articles a second. */
    public Latency measure(int percent, double speed, Duration time) {
        double rate = Math.max(1, speed * percent / 100);
        var run = new Run(new ConcurrentHashMap<>(), new ConcurrentHistogram(3));
        var stream = URI.create("http://127.0.0.1:" + ports.page() + FILTER);
        try (var source =
                        new EventSource.Builder(ConnectStrategy.http(stream).readTimeout(0, TimeUnit.SECONDS)).build();
                var door = new Door(ports.ingest())) {
            source.start();
            Thread.ofVirtual().start(() -> source.messages().forEach(message -> hear(message, run)));
            long count = push(rate, time, run, door);
            long missing = run.missing();
            return run.latency(percent, rate, count, missing);
        } catch (StreamException e) {
            throw new IllegalStateException("the live stream does not open", e);
        }
    }

    /** @param due when each article whose event has not come was to be pushed, by its URL */
    private record Run(Map<String, Long> due, ConcurrentHistogram micros) {
        void arrived(String url) {
            var since = due.remove(url);
            if (since != null) {
                micros.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - since));
            }
        }

        /** How many do not come; each counts with the time it was waited for. */
        long missing() {
            long start = System.nanoTime();
            while (!due.isEmpty() && System.nanoTime() - start < PATIENCE.toNanos()) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
            }
            var late = Map.copyOf(due).keySet();
            late.forEach(this::arrived);
            return late.size();
        }

        Latency latency(int percent, double rate, long count, long missing) {
            return new Latency(percent, rate, count, missing, millis(50), millis(99), millis(99.9), millis(100));
        }

        private double millis(double percentile) {
            return micros.getValueAtPercentile(percentile) / MICROS;
        }
    }

    private void hear(MessageEvent message, Run run) {
        run.arrived(json.readTree(message.getData()).at("/article/url").asString(""));
    }

    private long push(double rate, Duration time, Run run, Door door) {
        long start = System.nanoTime();
        long count = Math.max(1, Math.round(rate * time.toMillis() / 1e3));
        for (long number = 0; number < count; number++) {
            long due = start + (long) (number * 1e9 / rate);
            var article = articles.beginningWith(REPORT);
            run.due().put(String.valueOf(article.url()), due);
            var body = articles.json(article);
            LockSupport.parkNanos(due - System.nanoTime());
            var _ = door.push("application/json", body);
        }
        return count;
    }
}
