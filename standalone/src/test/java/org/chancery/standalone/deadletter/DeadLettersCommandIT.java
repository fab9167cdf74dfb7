package org.chancery.standalone.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.chancery.contract.DeadLetterHeaders.Failure;
import org.chancery.contract.Topics;
import org.chancery.kit.deadletter.Cause;
import org.chancery.kit.deadletter.DeadLetters;
import org.chancery.kit.running.BrokerAnswer;
import org.chancery.standalone.command.Commands;
import org.chancery.standalone.pipeline.Ports;
import org.chancery.standalone.running.Article;
import org.chancery.standalone.running.Broker;
import org.chancery.standalone.running.PipelineTest;
import org.chancery.standalone.running.RunningPipeline;
import org.junit.jupiter.api.Test;

/** The command against a running pipeline: what is replayed is stored, or dies again. */
@PipelineTest
class DeadLettersCommandIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private int port;

    private record Run(int status, String said) {}

    @Test
    void replaysWhatIsStillNoArticleAndTellsThatItDiedAgain(RunningPipeline pipeline) {
        port = pipeline.ports().ingest();
        var key = UUID.randomUUID().toString();
        try (var broker = new Broker(pipeline.bootstrapServers())) {
            broker.write(Topics.RAW_ARTICLES, key, "no article".getBytes(UTF_8));
        }
        await().atMost(PATIENCE)
                .until(() -> run("list", "--article", key).said().contains("1 dead letter\n"));
        var letter = first(run("list", "--article", key).said());

        assertThat(run("show", letter).said()).contains("malformed", "chancery-stage: enrich", "\nno article\n");
        assertThat(run("replay", letter, "--wait", "30").said())
                .contains(
                        letter + " replayed to news.articles.raw.v1/", ": dead_lettered as news.articles.raw.v1-dlt/");
        var again = run("replay", letter);
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.said()).contains("was replayed at");
        var next = first(run("list", "--article", key).said());
        assertThat(next).isNotEqualTo(letter);
        assertThat(run("park", letter, next, "--reason", "no article"))
                .satisfies(parked -> assertThat(parked.said()).contains("was replayed at", next + " parked\n"))
                .satisfies(parked -> assertThat(parked.status()).isEqualTo(1));
        assertThat(run("list", "--article", key).said()).isEqualTo("0 dead letters\n");
        assertThat(run("list", "--article", key, "--state", "any", "--limit", "1")
                        .said())
                .contains("may be more");
    }

    @Test
    void replaysWhatCanBeReadNowAndTellsThatItIsStored(RunningPipeline pipeline) {
        port = pipeline.ports().ingest();
        var article = Article.summit("buried " + UUID.randomUUID());
        bury(pipeline.bootstrapServers(), article);
        var letter = first(run("list", "--article", article.id()).said());

        var replayed = run("replay", letter, "--wait", "60");

        assertThat(replayed.status()).isZero();
        assertThat(replayed.said()).endsWith(": stored\n");
        assertThat(pipeline.client().article(article.id())).isPresent();
    }

    @Test
    void handlesAllThatMatchAndTellsWhatBecameOfThem(RunningPipeline pipeline) {
        port = pipeline.ports().ingest();
        var article = Article.summit("buried often " + UUID.randomUUID());
        for (int n = 0; n < 3; n++) {
            bury(pipeline.bootstrapServers(), article);
        }

        var replayed = run("replay", "--article", article.id(), "--cause", "unreadable", "--wait", "60");

        assertThat(replayed.status()).isZero();
        assertThat(replayed.said()).endsWith("3 dead letters: 3 stored\n");
        assertThat(run("list", "--article", article.id()).said()).isEqualTo("0 dead letters\n");
        assertThat(run("replay", "--article", article.id()).said()).isEqualTo("0 dead letters\n");
    }

    @Test
    void handlesNotManyUnlessItIsMeant(RunningPipeline pipeline) {
        port = pipeline.ports().ingest();
        var article = Article.summit("buried too often " + UUID.randomUUID());
        for (int n = 0; n < 11; n++) {
            bury(pipeline.bootstrapServers(), article);
        }

        var asked = run("park", "--article", article.id(), "--reason", "a test");
        assertThat(asked.status()).isEqualTo(2);
        assertThat(asked.said()).contains("11 dead letters match; with --yes, park handles them all");
        assertThat(run("list", "--article", article.id()).said()).contains("11 dead letters\n");

        var sure = run("park", "--article", article.id(), "--reason", "a test", "--yes");
        assertThat(sure.status()).isZero();
        assertThat(sure.said()).endsWith("11 dead letters: 11 parked\n");
        assertThat(run("list", "--article", article.id()).said()).isEqualTo("0 dead letters\n");
    }

    @Test
    void asksWhichOnes(RunningPipeline pipeline) {
        port = pipeline.ports().ingest();
        assertThat(run("replay").said()).contains("name the LETTERs, or give filters");
        assertThat(run("replay", "a-dlt/0/0", "--cause", "invalid").status()).isEqualTo(2);
        assertThat(run("replay", "--state", "any").status()).isEqualTo(2);
    }

    @Test
    void saysWhatToDoWhereNobodyListensOrNothingStands(RunningPipeline pipeline) {
        port = pipeline.ports().ingest();
        assertThat(run("show", "news.articles.raw.v1-dlt/0/99999").said()).contains("has no offset 99999 yet");
        assertThat(run("show", "letter").said()).contains("list shows them as TOPIC/PARTITION/OFFSET");
        assertThat(run("list", "--cause", "bad").said()).contains("cause: must be one of malformed");
        assertThat(run("park", "a-dlt/0/0").status()).isEqualTo(2);

        port = Ports.anyFree();
        assertThat(run("list").status()).isEqualTo(2);
        assertThat(run("list").said()).contains("./chancery up");
    }

    /** As an enrich service would that had a bug. */
    private static void bury(String bootstrapServers, Article article) {
        var failed = new ConsumerRecord<>(
                Topics.RAW_ARTICLES,
                0,
                0,
                article.id().getBytes(UTF_8),
                article.json().getBytes(UTF_8));
        var letter = new DeadLetters("enrich", Clock.systemUTC(), Optional.empty())
                .letter(failed, new Cause(Failure.UNREADABLE, "a bug", article.id()));
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new ByteArraySerializer(), new ByteArraySerializer())) {
            BrokerAnswer.of(producer.send(letter));
        }
    }

    /** The letter in the first line after the head. */
    private static String first(String listed) {
        return Arrays.stream(listed.split("\n"))
                .skip(1)
                .findFirst()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .orElse("(none)");
    }

    private Run run(String... words) {
        var said = new StringWriter();
        var line = Commands.line().setOut(new PrintWriter(said, true)).setErr(new PrintWriter(said, true));
        var all = Stream.concat(
                Stream.concat(Stream.of("dead-letters"), Stream.of(words)),
                Stream.of("--url", "http://127.0.0.1:" + port));
        return new Run(line.execute(all.toArray(String[]::new)), said.toString());
    }
}
