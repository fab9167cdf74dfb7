package org.chancery.enrich.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.IssueTag;
import org.chancery.contract.RawArticle;
import org.chancery.enrich.engine.event.EventCoder;
import org.chancery.enrich.engine.gazetteer.Gazetteer;
import org.chancery.enrich.engine.gazetteer.NamedArticle;
import org.chancery.enrich.engine.issue.IssueTagger;
import org.chancery.enrich.engine.leader.LeaderTagger;
import org.chancery.enrich.engine.leader.PeopledArticle;
import org.chancery.enrich.engine.lexicon.seed.SeedLoader;
import org.chancery.enrich.engine.text.ArticleText;
import org.chancery.enrich.engine.text.TextReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What an article of 600 words costs on one core, as a whole and by stage, with the whole knowledge base loaded. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class EngineBenchmark {
    private static final int ARTICLES = 24;

    private ArticleReader reader;
    private TextReader texts;
    private Gazetteer gazetteer;
    private LeaderTagger leaders;
    private IssueTagger issues;
    private EventCoder events;
    private List<Stages> articles;

    /** An article with what each stage made of it. */
    private record Stages(RawArticle raw, NamedArticle named, PeopledArticle peopled) {}

    @Setup
    public void load() {
        var lexicon = SeedLoader.load(Optional.empty());
        var engine = new EngineFactory(lexicon);
        texts = lexicon.language().texts();
        reader = new ArticleReader(lexicon, "benchmark");
        gazetteer = engine.gazetteer();
        leaders = engine.leaders();
        issues = engine.issues(lexicon.weights().issues().threshold());
        events = engine.events(RelationModels.of(lexicon, engine));
        articles = LongArticles.of(ARTICLES).stream().map(this::stages).toList();
    }

    private Stages stages(String body) {
        var published = Instant.parse("2022-10-03T12:00:00Z");
        var article = new RawArticle(
                "article", 1, ArticleStatus.USABLE, null, null, "Talks", null, body, "en", null, published, null);
        var named = gazetteer.read(
                "article", texts.read(article), LocalDate.ofInstant(published, ZoneOffset.UTC));
        return new Stages(article, named, leaders.read(named));
    }

    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public List<EnrichedArticle> whole() {
        return articles.stream().map(article -> reader.read(article.raw())).toList();
    }

    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public List<ArticleText> text() {
        return articles.stream().map(article -> texts.read(article.raw())).toList();
    }

    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public List<NamedArticle> names() {
        return articles.stream()
                .map(article -> gazetteer.read(
                        "article", article.named().text(), article.named().day()))
                .toList();
    }

    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public List<PeopledArticle> leaders() {
        return articles.stream().map(article -> leaders.read(article.named())).toList();
    }

    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public List<List<DiplomaticEvent>> events() {
        return articles.stream()
                .map(article -> events.events(article.peopled()))
                .toList();
    }

    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public List<List<IssueTag>> issues() {
        return articles.stream()
                .map(article -> issues.tag(article.named(), Map.of(), Set.of()))
                .toList();
    }
}
