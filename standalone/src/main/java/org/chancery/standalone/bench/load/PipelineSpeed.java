package org.chancery.standalone.bench.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.contract.RawArticle;
import org.chancery.standalone.bench.article.BenchArticles;
import org.chancery.standalone.bench.report.BenchReport.Speed;
import org.chancery.standalone.bench.warmup.WarmUp;

/** Pushes batches of articles as fast as they are stored: some wait in the topics, never more than a limit. */
public final class PipelineSpeed {
    private static final int BATCH = 100;
    private static final int WAITING = 2_000;

    /** Each of half the time. */
    private static final int MOST_WINDOWS = 6;

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final AtomicLong bytes = new AtomicLong();
    private final BenchArticles articles;
    private final StoredArticles stored;
    private final int port;

    /** How many there are when all are stored. */
    private long pushed;

    /** @param port of the ingest service */
    public PipelineSpeed(BenchArticles articles, StoredArticles stored, int port) {
        this.articles = articles;
        this.stored = stored;
        this.port = port;
    }

    /**
     * Articles a second on the way to the database.
     *
     * @param warmUp seconds that passed unmeasured before
     * @param grouped until also what they report was grouped into happenings
     */
    public record Speeds(double warmUp, Speed stored, Speed grouped) {}

    /** Measures for so long, once the speed is steady; returns when all that was pushed is stored and grouped. */
    public Speeds measure(Duration time) {
        long before = stored.counts().stored();
        pushed = before;
        try (var door = new Door(port)) {
            double warmUp = WarmUp.untilSteady(() -> window(door, time.dividedBy(2)), MOST_WINDOWS);
            var from = stored.counts();
            long start = System.nanoTime();
            push(door, time);
            var stopped = stored.counts();
            double pushing = secondsSince(start);
            awaitAll();
            double size = bytes.get() / 1e6 / (pushed - before);
            return new Speeds(
                    warmUp,
                    speed("HTTP to PostgreSQL", stopped.stored() - from.stored(), pushing, size),
                    speed("the same, until grouped", pushed - from.grouped(), secondsSince(start), size));
        }
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static Speed speed(String what, long articles, double seconds, double size) {
        return new Speed(what, articles / seconds, size * articles / seconds);
    }

    /** Articles stored a second while others are pushed. */
    private double window(Door door, Duration time) {
        long from = stored.counts().stored();
        long start = System.nanoTime();
        push(door, time);
        return (stored.counts().stored() - from) / secondsSince(start);
    }

    private void push(Door door, Duration time) {
        long start = System.nanoTime();
        while (System.nanoTime() - start < time.toNanos()) {
            if (stored.reaches(pushed - WAITING, Duration.ofMillis(500))) {
                door.push("application/x-ndjson", batch()).join();
                pushed += BATCH;
            }
        }
    }

    private String batch() {
        return Stream.generate(articles::next).limit(BATCH).map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(RawArticle article) {
        bytes.addAndGet(article.body().getBytes(UTF_8).length);
        return articles.json(article);
    }

    private void awaitAll() {
        if (!stored.reaches(pushed, PATIENCE) || !stored.isGrouped(PATIENCE)) {
            throw new IllegalStateException("of %d articles, after waiting for %d s there are only %s"
                    .formatted(pushed, PATIENCE.toSeconds(), stored.counts()));
        }
    }
}
