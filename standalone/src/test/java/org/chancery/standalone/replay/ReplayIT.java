package org.chancery.standalone.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.chancery.contract.EngineStamp;
import org.chancery.contract.Topics;
import org.chancery.enrich.engine.ArticleReader;
import org.chancery.enrich.engine.lexicon.seed.SeedLoader;
import org.chancery.standalone.command.Commands;
import org.chancery.standalone.engine.EngineVersion;
import org.chancery.standalone.running.Article;
import org.chancery.standalone.running.Broker;
import org.chancery.standalone.running.PipelineTest;
import org.chancery.standalone.running.RunningPipeline;
import org.chancery.standalone.service.ServiceAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** An analyst adds a rule and has the articles read again, beside a pipeline that goes on. */
@PipelineTest
class ReplayIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ARTICLES = 20;

    @TempDir
    private static Path seeds;

    /** Made once: it learns from the annotated articles, as every reader of changed seeds does. */
    private static @Nullable ArticleReader analyst;

    private final Instant before = Instant.now();

    private record Run(int status, String out, String err) {}

    @BeforeAll
    static void analystAddsARule() throws IOException {
        Files.createDirectories(seeds.resolve("events"));
        Files.writeString(seeds.resolve("events/added.yaml"), """
                - {id: added.flummox, type: ACCUSE, cameo: "111", verbs: [flummox]}
                """);
    }

    @Test
    void replacesJustWhatTheNewRuleReadsOtherwise(RunningPipeline pipeline) {
        var touched = flummoxed("replay touched");
        var untouched = Article.summit("replay untouched");
        store(pipeline, List.of(touched, untouched));
        var known = pipeline.client().eventsOf(touched.id());

        var preview = run(pipeline, "--seeds", seeds.toString(), "--dry-run", "--json");

        assertThat(preview.status()).isZero();
        assertThat(preview.err()).contains("ACCUSE            1        0        0", "Nothing was replaced.");
        var added = new JsonMapper().readTree(preview.out());
        assertThat(added.path("change").asString()).isEqualTo("added");
        assertThat(added.at("/after/rule").asString()).isEqualTo("added.flummox");
        assertThat(pipeline.client().eventsOf(touched.id())).isEqualTo(known);

        assertThat(run(pipeline, "--seeds", seeds.toString()).out())
                .contains("The broker has the answers of 1 articles");

        var id = added.at("/after/id").asString();
        await().atMost(PATIENCE)
                .until(() -> pipeline.client().eventsOf(touched.id()).contains(id));
        assertThat(pipeline.client().eventsOf(touched.id())).containsAll(known).hasSize(known.size() + 1);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(told(pipeline, id)).hasSize(1));
        assertThat(known).allSatisfy(old -> assertThat(told(pipeline, old)).hasSize(1));
        assertThat(answers(pipeline, untouched)).isEqualTo(1);

        assertThat(run(pipeline).out()).contains("ACCUSE            0        0        1");
        await().atMost(PATIENCE)
                .until(() -> pipeline.client().eventsOf(touched.id()).equals(known));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(told(pipeline, id)).last().asString().contains("\"retracted\""));
    }

    @Test
    void whatAKilledReplayLeftIsDoneByTheNextAndNothingTwice(RunningPipeline pipeline) throws IOException {
        var articles = Stream.iterate(0, n -> n + 1)
                .limit(ARTICLES)
                .map(n -> flummoxed("replay killed " + n))
                .toList();
        store(pipeline, articles);
        try (var held = HeldAnswers.at(store(pipeline));
                var all = ChangedAnswers.open();
                var half = ChangedAnswers.open()) {
            preview(pipeline, held, all);
            all.forEach((article, answer) -> {
                if (half.count() < ARTICLES / 2) {
                    half.add(article, answer);
                }
            });
            new EnrichedTopic(client(pipeline)).write(half);
        }
        await().atMost(PATIENCE).until(() -> accused(pipeline, articles).size() == ARTICLES / 2);

        assertThat(run(pipeline, "--seeds", seeds.toString()).out())
                .contains("The broker has the answers of 10 articles", "10 were read before");

        await().atMost(PATIENCE).until(() -> accused(pipeline, articles).size() == ARTICLES);
        assertThat(articles)
                .allSatisfy(article -> assertThat(answers(pipeline, article)).isEqualTo(2));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(accused(pipeline, articles))
                        .allSatisfy(id -> assertThat(told(pipeline, id)).hasSize(1)));
    }

    @Test
    void correctionThatComesMeanwhileWins(RunningPipeline pipeline) throws IOException {
        var article = flummoxed("replay corrected");
        store(pipeline, List.of(article));
        try (var held = HeldAnswers.at(store(pipeline));
                var answers = ChangedAnswers.open()) {
            preview(pipeline, held, answers);
            pipeline.client().push(Article.summit(article.id()));
            await().atMost(PATIENCE).until(() -> version(pipeline, article) == 2);

            new EnrichedTopic(client(pipeline)).write(answers);
        }

        try (var broker = new Broker(pipeline.bootstrapServers())) {
            await().atMost(PATIENCE).until(() -> broker.unread("chancery-store", Topics.ENRICHED_ARTICLES) == 0);
        }
        assertThat(answers(pipeline, article)).isEqualTo(3);
        assertThat(version(pipeline, article)).isEqualTo(2);
        assertThat(accused(pipeline, List.of(article))).isEmpty();
    }

    /** Of two others: what else is told of the same two would change the confidence of their meeting. */
    private static Article flummoxed(String id) {
        var summit = Article.summit(id);
        return new Article(
                id, summit.title(), summit.body() + " Peru flummoxed Chile.", summit.publishedAt(), "usable");
    }

    private static void store(RunningPipeline pipeline, List<Article> articles) {
        assertThat(pipeline.client().push(articles).statusCode()).isEqualTo(202);
        await().atMost(PATIENCE)
                .until(() -> articles.stream()
                        .allMatch(article ->
                                pipeline.client().article(article.id()).isPresent()));
    }

    private static int version(RunningPipeline pipeline, Article article) {
        return pipeline.client()
                .article(article.id())
                .orElseThrow()
                .at("/article/version")
                .asInt();
    }

    /** Ids of the events that the new rule reads. */
    private static List<String> accused(RunningPipeline pipeline, List<Article> articles) {
        var found = new ArrayList<String>();
        for (var article : articles) {
            pipeline.client().article(article.id()).orElseThrow().path("events").forEach(event -> {
                if (event.path("rule").asString().equals("added.flummox")) {
                    found.add(event.path("id").asString());
                }
            });
        }
        return found;
    }

    /** What subscribers were told of an event. */
    private static List<String> told(RunningPipeline pipeline, String event) {
        return values(pipeline, Topics.DIPLOMATIC_EVENTS, event);
    }

    private static int answers(RunningPipeline pipeline, Article article) {
        return values(pipeline, Topics.ENRICHED_ARTICLES, article.id()).size();
    }

    private static List<String> values(RunningPipeline pipeline, String topic, String key) {
        try (var broker = new Broker(pipeline.bootstrapServers())) {
            return broker.read(topic).stream()
                    .filter(one -> key.equals(one.key()))
                    .map(one -> new String(one.value(), UTF_8))
                    .toList();
        }
    }

    private void preview(RunningPipeline pipeline, HeldAnswers held, ChangedAnswers answers) {
        var preview = new Preview(new Rereader(analyst(), held), answers, _ -> {});
        new RawTopic(client(pipeline)).read(before, preview::take);
    }

    private static ArticleReader analyst() {
        var reader = analyst;
        if (reader == null) {
            var lexicon = SeedLoader.load(Optional.of(seeds));
            var stamp = new EngineStamp(EngineVersion.ofThisBuild(), lexicon.hash(), 0, Instant.now());
            reader =
                    new ArticleReader(lexicon, stamp, lexicon.weights().issues().threshold());
            analyst = reader;
        }
        return reader;
    }

    private static ServiceAddress store(RunningPipeline pipeline) {
        return ServiceAddress.of("http://127.0.0.1:" + pipeline.ports().page());
    }

    private static Properties client(RunningPipeline pipeline) {
        var client = new Properties();
        client.put("bootstrap.servers", pipeline.bootstrapServers());
        return client;
    }

    private Run run(RunningPipeline pipeline, String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var all = Stream.concat(
                Stream.of(
                        "replay",
                        "--from=" + before,
                        "--kafka=" + pipeline.bootstrapServers(),
                        "--url=" + store(pipeline)),
                Stream.of(words));
        int status = Commands.line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
        return new Run(status, out.toString(), err.toString());
    }
}
