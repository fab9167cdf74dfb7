package org.chancery.enrich.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.Field;
import org.chancery.contract.IssueTag;
import org.chancery.contract.RawArticle;
import org.chancery.enrich.engine.event.EventCoder;
import org.chancery.enrich.engine.gazetteer.Gazetteer;
import org.chancery.enrich.engine.gazetteer.NameMatch;
import org.chancery.enrich.engine.issue.IssueTagger;
import org.chancery.enrich.engine.leader.Leader;
import org.chancery.enrich.engine.leader.LeaderTagger;
import org.chancery.enrich.engine.lexicon.seed.SeedLoader;
import org.chancery.enrich.engine.text.ArticleText;
import org.chancery.enrich.engine.text.Lemmatizer;
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
    private Gazetteer gazetteer;
    private LeaderTagger leaders;
    private IssueTagger issues;
    private EventCoder events;
    private List<Page> pages;

    /** An article with what the stages before each stage found. */
    private record Page(
            RawArticle article, ArticleText text, Map<Field, List<NameMatch>> names, List<Leader> cast, LocalDate day) {}

    @Setup
    public void load() {
        var lexicon = SeedLoader.load(Optional.empty());
        var inflection = new Lemmatizer(lexicon.language().irregular());
        reader = new ArticleReader(lexicon, "benchmark");
        gazetteer = new Gazetteer(lexicon, inflection);
        leaders = new LeaderTagger(lexicon);
        issues = new IssueTagger(lexicon, inflection, ArticleReader.DEFAULT_ISSUE_THRESHOLD);
        events = new EventCoder(lexicon, inflection);
        pages = LongArticles.of(ARTICLES).stream().map(this::page).toList();
    }

    private Page page(String body) {
        var published = Instant.parse("2022-10-03T12:00:00Z");
        var article = new RawArticle(
                "article", 1, ArticleStatus.USABLE, null, null, "Talks", null, body, "en", null, published, null);
        var day = LocalDate.ofInstant(published, ZoneOffset.UTC);
        var text = ArticleText.of(article);
        var names = names(text, day);
        return new Page(article, text, names, leaders.tag(text, names, day), day);
    }

    private Map<Field, List<NameMatch>> names(ArticleText text, LocalDate day) {
        var names = new EnumMap<Field, List<NameMatch>>(Field.class);
        text.inOrder().forEach(field -> names.put(field.field(), gazetteer.find(field, day)));
        return names;
    }

    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public List<EnrichedArticle> whole() {
        return pages.stream().map(page -> reader.read(page.article())).toList();
    }

    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public List<ArticleText> text() {
        return pages.stream().map(page -> ArticleText.of(page.article())).toList();
    }

    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public List<Map<Field, List<NameMatch>>> names() {
        return pages.stream().map(page -> names(page.text(), page.day())).toList();
    }

    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public List<List<Leader>> leaders() {
        return pages.stream()
                .map(page -> leaders.tag(page.text(), page.names(), page.day()))
                .toList();
    }

    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public List<List<DiplomaticEvent>> events() {
        var found = new ArrayList<List<DiplomaticEvent>>();
        for (var page : pages) {
            found.add(events.events(
                    new EventCoder.Reading("article", page.text(), page.names(), page.cast(), page.day())));
        }
        return found;
    }

    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public List<List<IssueTag>> issues() {
        return pages.stream()
                .map(page -> issues.tag(page.text(), Set.of(), Set.of()))
                .toList();
    }
}
