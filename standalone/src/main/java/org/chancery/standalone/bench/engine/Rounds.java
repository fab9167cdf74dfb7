package org.chancery.standalone.bench.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.contract.RawArticle;
import org.chancery.standalone.bench.report.BenchReport.Speed;

/** Does the same work with one article after the other, over and over, in one thread. */
record Rounds(List<RawArticle> articles) {
    private static final double BYTES = 1e6;
    private static final double NANOS = 1e9;

    /** What was done in which time. */
    record Done(long articles, long bytes, double seconds) {
        double speed() {
            return articles / seconds;
        }

        Speed as(String what) {
            return new Speed(what, speed(), bytes / BYTES / seconds);
        }
    }

    /** Works for about so long. */
    Done run(Consumer<RawArticle> work, Duration time) {
        long start = System.nanoTime();
        long count = 0;
        long bytes = 0;
        do {
            var article = articles.get((int) (count++ % articles.size()));
            work.accept(article);
            bytes += article.body().getBytes(UTF_8).length;
        } while (System.nanoTime() - start < time.toNanos());
        return new Done(count, bytes, (System.nanoTime() - start) / NANOS);
    }
}
