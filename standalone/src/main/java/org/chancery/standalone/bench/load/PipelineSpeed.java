package org.chancery.standalone.bench.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.contract.RawArticle;
import org.chancery.standalone.bench.article.BenchArticles;
import org.chancery.standalone.bench.report.BenchReport.Speed;

/** Pushes batches of articles as fast as they are stored: some wait in the topics, never more than a limit. */
public final class PipelineSpeed {
    private static final int BATCH = 100;
    private static final int WAITING = 2_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final AtomicLong bytes = new AtomicLong();
    private final BenchArticles articles;
    private final StoredArticles stored;
    private final int port;

    /** @param port of the ingest service */
    public PipelineSpeed(BenchArticles articles, StoredArticles stored, int port) {
        this.articles = articles;
        this.stored = stored;
        this.port = port;
    }

    /** Measures for so long, after half of that time has passed unmeasured; returns when all that was pushed is stored. */
    public Speed measure(Duration time) {
        long before = stored.count();
        try (var door = new Door(port)) {
            long pushed = push(before, door, time.dividedBy(2));
            long from = stored.count();
            long start = System.nanoTime();
            pushed = push(pushed, door, time);
            long count = stored.count() - from;
            double seconds = (System.nanoTime() - start) / 1e9;
            awaitAll(pushed);
            double each = bytes.get() / 1e6 / (pushed - before);
            return new Speed("HTTP to PostgreSQL", count / seconds, each * count / seconds);
        }
    }

    /** How many there are when all are stored. */
    private long push(long known, Door door, Duration time) {
        long all = known;
        long start = System.nanoTime();
        while (System.nanoTime() - start < time.toNanos()) {
            if (stored.reaches(all - WAITING, Duration.ofMillis(500))) {
                door.push("application/x-ndjson", batch()).join();
                all += BATCH;
            }
        }
        return all;
    }

    private String batch() {
        return Stream.generate(articles::next).limit(BATCH).map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(RawArticle article) {
        bytes.addAndGet(article.body().getBytes(UTF_8).length);
        return articles.json(article);
    }

    private void awaitAll(long all) {
        if (!stored.reaches(all, PATIENCE)) {
            throw new IllegalStateException("of %d articles only %d are stored after %d s"
                    .formatted(all, stored.count(), PATIENCE.toSeconds()));
        }
    }
}
