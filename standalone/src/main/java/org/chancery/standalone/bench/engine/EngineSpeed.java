package org.chancery.standalone.bench.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.contract.RawArticle;
import org.chancery.enrich.engine.ArticleReader;
import org.chancery.enrich.engine.StageTimes;
import org.chancery.enrich.engine.lexicon.seed.SeedLoader;
import org.chancery.standalone.bench.article.BenchArticles;
import org.chancery.standalone.bench.report.BenchReport.Engine;
import org.chancery.standalone.bench.report.BenchReport.Speed;
import org.chancery.standalone.bench.report.BenchReport.Stage;

/** Reads articles in one thread for a while, and lets others split the same texts. */
public final class EngineSpeed {
    private static final int ARTICLES = 200;
    private static final double BYTES = 1e6;
    private static final double NANOS = 1e9;

    /** The engine whole, the engine by stages, and two that split. Each runs half its time before it is measured. */
    private static final int PARTS = 4;

    private final List<RawArticle> articles;

    /** With articles of this kind. */
    public EngineSpeed(BenchArticles articles) {
        this.articles = Stream.generate(articles::next).limit(ARTICLES).toList();
    }

    /** Measures for about so long. */
    public Engine measure(Duration time) {
        var part = time.dividedBy(PARTS);
        var lexicon = SeedLoader.load(Optional.empty());
        var reader = new ArticleReader(lexicon, "bench");
        var whole = speed("all", reader::read, part);
        run(new StageTimes(lexicon)::read, part.dividedBy(2));
        var times = new StageTimes(lexicon);
        long read = run(times::read, part.dividedBy(2)).articles();
        var stages = times.nanos().entrySet().stream()
                .map(stage -> new Stage(stage.getKey(), stage.getValue() / 1e6 / read))
                .toList();
        var icu = new IcuSplitter();
        var openNlp = new OpenNlpSplitter();
        return new Engine(
                whole,
                stages,
                List.of(
                        speed("only splitting, ICU", article -> icu.split(article.body()), part),
                        speed("only splitting, OpenNLP", article -> openNlp.split(article.body()), part)));
    }

    private Speed speed(String what, Consumer<RawArticle> work, Duration time) {
        run(work, time.dividedBy(2));
        var done = run(work, time.dividedBy(2));
        return new Speed(what, done.articles() / done.seconds(), done.bytes() / BYTES / done.seconds());
    }

    private record Done(long articles, long bytes, double seconds) {}

    private Done run(Consumer<RawArticle> work, Duration time) {
        long start = System.nanoTime();
        long count = 0;
        long bytes = 0;
        do {
            var article = articles.get((int) (count++ % ARTICLES));
            work.accept(article);
            bytes += article.body().getBytes(UTF_8).length;
        } while (System.nanoTime() - start < time.toNanos());
        return new Done(count, bytes, (System.nanoTime() - start) / NANOS);
    }
}
