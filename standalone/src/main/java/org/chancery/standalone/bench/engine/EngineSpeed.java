package org.chancery.standalone.bench.engine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.contract.RawArticle;
import org.chancery.enrich.engine.ArticleReader;
import org.chancery.enrich.engine.StageTimes;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.lexicon.seed.SeedLoader;
import org.chancery.standalone.bench.article.BenchArticles;
import org.chancery.standalone.bench.report.BenchReport.Engine;
import org.chancery.standalone.bench.report.BenchReport.Speed;
import org.chancery.standalone.bench.report.BenchReport.Stage;
import org.chancery.standalone.bench.warmup.WarmUp;

/** Reads articles in one thread for a while, and lets others split the same texts; each is measured once its speed is steady. */
public final class EngineSpeed {
    private static final int ARTICLES = 200;

    /** Of the time, in percent: the engine whole, by its stages, and each that only splits. */
    private static final int WHOLE = 50;

    private static final int STAGES = 30;
    private static final int SPLITTER = 10;

    /** Of the time, in percent: a window of the warm-up of the engine. */
    private static final int WINDOW = 20;

    private static final int MOST_WINDOWS = 20;

    private final Rounds rounds;

    /** With articles of this kind. */
    public EngineSpeed(BenchArticles articles) {
        rounds = new Rounds(Stream.generate(articles::next).limit(ARTICLES).toList());
    }

    /** Measures for about so long; warming up takes up to four times as long again. */
    public Engine measure(Duration time) {
        var lexicon = SeedLoader.load(Optional.empty());
        var reader = new ArticleReader(lexicon, "bench");
        double warmUp = warmUp(reader::read, part(time, WINDOW));
        var whole = rounds.run(reader::read, part(time, WHOLE)).as("all");
        var icu = new IcuSplitter();
        var openNlp = new OpenNlpSplitter();
        return new Engine(
                warmUp,
                whole,
                stages(lexicon, part(time, STAGES)),
                List.of(
                        floor("only splitting, ICU", article -> icu.split(article.body()), time),
                        floor("only splitting, OpenNLP", article -> openNlp.split(article.body()), time)));
    }

    /** The engine is warm; only what measures its stages is not. */
    private List<Stage> stages(Lexicon lexicon, Duration time) {
        rounds.run(new StageTimes(lexicon)::read, time.dividedBy(3));
        var times = new StageTimes(lexicon);
        long read = rounds.run(times::read, time.multipliedBy(2).dividedBy(3)).articles();
        return times.nanos().entrySet().stream()
                .map(stage -> new Stage(stage.getKey(), stage.getValue() / 1e6 / read))
                .toList();
    }

    private Speed floor(String what, Consumer<RawArticle> work, Duration time) {
        var window = part(time, SPLITTER).dividedBy(2);
        warmUp(work, window);
        return rounds.run(work, window).as(what);
    }

    private double warmUp(Consumer<RawArticle> work, Duration window) {
        return WarmUp.untilSteady(() -> rounds.run(work, window).speed(), MOST_WINDOWS);
    }

    private static Duration part(Duration time, int percent) {
        return time.multipliedBy(percent).dividedBy(100);
    }
}
