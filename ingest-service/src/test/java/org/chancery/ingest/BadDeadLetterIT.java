package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.chancery.contract.DeadLetterHeaders;
import org.chancery.contract.DeadLetterHeaders.Failure;
import org.chancery.contract.TopicSettings;
import org.chancery.contract.Topics;
import org.chancery.ingest.deadletter.mark.HandledTopic;
import org.chancery.ingest.running.BrokerTest;
import org.chancery.ingest.running.DeadLetterClient;
import org.chancery.ingest.running.DeadLetterTopics;
import org.chancery.ingest.running.Running;
import org.chancery.kit.running.Answer;
import org.chancery.kit.running.BrokerAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.kafka.support.KafkaHeaders;

/** Questions about dead letters that cannot be answered, and dead letters that no service wrote. */
@BrokerTest
class BadDeadLetterIT {
    private static final String RAW_LETTERS = Topics.deadLettersOf(Topics.RAW_ARTICLES);

    private final String key = UUID.randomUUID().toString();
    private final DeadLetterTopics topics;
    private final DeadLetterClient letters;

    BadDeadLetterIT(Running running) {
        topics = running.deadLetters();
        letters = new DeadLetterClient(running.ingest());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            news.articles.raw.v1/0/0               | 404 | is no dead-letter topic; these are: news.articles.raw.v1-dlt
            diplomacy.events.v1-dlt/0/0            | 404 | is no dead-letter topic
            news.articles.raw.v1-dlt/99/0          | 404 | has no partition 99; it has 3, from 0
            news.articles.raw.v1-dlt/0/99999999    | 404 | has no offset 99999999 yet; it ends before
            news.articles.raw.v1-dlt/x/0           | 400 | partition and offset must be numbers, not 'x' and '0'
            news.articles.raw.v1-dlt/0/-1          | 400 | must be numbers
            news.articles.raw.v1-dlt/0/99999999999999999999 | 400 | must be numbers
            """)
    void refusesWhatIsNoDeadLetter(String path, int status, String detail) {
        for (var answer : new Answer[] {
            letters.show(path), letters.show(path + "/payload"), letters.replay(path), letters.park(path, "none")
        }) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(status);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.at("/detail")).contains(detail);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ?topic=news.articles.raw.v1 | topic: must be one of news.articles.raw.v1-dlt, news.articles.enriched.v1-dlt
            ?cause=bad                  | cause: must be one of malformed, invalid, unreadable, unstorable
            ?cuase=invalid              | cuase: is unknown here; known are article, cause
            ?state=done                 | state: must be one of waiting, replayed, parked
            ?since=yesterday            | since: must be a time such as
            ?since=%2B300000000-01-01T00:00:00Z | since: must be a time such as
            ?limit=0                    | limit: must be 1 to 500
            ?limit=501                  | limit: must be 1 to 500
            ?limit=1&limit=2            | limit: must be given once
            ?cursor=abc                 | cursor: must be the 'next' of an earlier answer
            ?cursor=%20                 | cursor: must be the 'next' of an earlier answer
            """)
    void refusesAQuestionThatIsNone(String query, String detail) {
        var answer = letters.list(query);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.at("/detail")).startsWith(detail);
    }

    @Test
    void refusesParametersThatAreOfNoUse() {
        var path = topics.bury(Topics.RAW_ARTICLES, key, "x", Failure.MALFORMED);

        assertThat(letters.put(path + "/replay?wait=0&offset=7").at("/detail"))
                .isEqualTo("offset: is unknown here; known are wait");
        assertThat(letters.put(path + "/park?reason=seen&topic=other").at("/detail"))
                .isEqualTo("topic: is unknown here; known are reason");
        assertThat(letters.show(path + "?full=1").at("/detail"))
                .isEqualTo("full: is unknown here; there are no parameters");
        assertThat(letters.show(path + "/payload?full=1").status()).isEqualTo(400);
        assertThat(letters.show(path).at("/letter/state")).isEqualTo("waiting");
    }

    @Test
    void takesNoHeaderForAParameter(Running running) {
        var client = running.ingest().service().client();

        var answer = client.send(
                client.request("/api/v1/dead-letters").header("Limit", "0").header("State", "done"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    @Test
    void refusesToParkWithoutAReasonOrToWaitForever() {
        var path = topics.bury(Topics.RAW_ARTICLES, key, "x", Failure.MALFORMED);

        assertThat(letters.put(path + "/park").status()).isEqualTo(400);
        assertThat(letters.park(path, " ").at("/detail")).isEqualTo("reason: must have 1 to 500 characters");
        assertThat(letters.park(path, "x".repeat(501)).status()).isEqualTo(400);
        assertThat(letters.put(path + "/replay?wait=61").at("/detail")).isEqualTo("wait: must be 0 to 60 seconds");
        assertThat(letters.put(path + "/replay?wait=soon").status()).isEqualTo(400);
        assertThat(letters.show(path).at("/letter/state")).isEqualTo("waiting");
    }

    @Test
    void saysWhatRetentionRemoved(Running running) {
        var path = topics.bury(Topics.RAW_ARTICLES, key, "x", Failure.MALFORMED);
        var steps = path.split("/");
        var partition = new TopicPartition(steps[0], Integer.parseInt(steps[1]));
        try (var admin = Admin.create(
                Map.<String, Object>of("bootstrap.servers", running.broker().address()))) {
            BrokerAnswer.of(admin.deleteRecords(
                            Map.of(partition, RecordsToDelete.beforeOffset(Long.parseLong(steps[2]) + 1)))
                    .all());
        }

        assertThat(letters.show(path).status()).isEqualTo(410);
        assertThat(letters.replay(path).at("/detail")).startsWith("retention has removed " + path);
        assertThat(letters.list("?state=any&article=" + key).each("letters", "/id"))
                .isEmpty();
    }

    @Test
    void showsForeignBytesAndBrokenHeadersEscaped() {
        var foreign =
                new ProducerRecord<>(RAW_LETTERS, key.getBytes(UTF_8), "caf\u00e9 \u001b[2J\r\n".getBytes(ISO_8859_1));
        foreign.headers()
                .add(KafkaHeaders.DLT_ORIGINAL_OFFSET, "17".getBytes(UTF_8))
                .add(KafkaHeaders.DLT_ORIGINAL_TOPIC, "secret.topic".getBytes(UTF_8))
                .add(
                        KafkaHeaders.DLT_EXCEPTION_STACKTRACE,
                        "at org.x\n".repeat(100_00).getBytes(UTF_8))
                .add(DeadLetterHeaders.FAILURE, new byte[] {(byte) 0xff, 7})
                .add("nothing", null);
        var path = topics.write(foreign);

        var shown = letters.show(path);

        assertThat(shown.status()).as(shown.text()).isEqualTo(200);
        assertThat(shown.at("/payload")).isEqualTo("caf\\xe9 \\x1b[2J\\x0d\n");
        assertThat(shown.at("/letter/cause")).isEqualTo("\\xff\\x07");
        assertThat(shown.at("/letter/stage")).isEmpty();
        assertThat(shown.each("headers", "/value")).allMatch(value -> value.length() <= 2_001);
        assertThat(letters.replay(path).at("/replayedTo")).startsWith(Topics.RAW_ARTICLES + "/");
        assertThat(topics.committed(Topics.RAW_ARTICLES, key)).hasSize(1);
    }

    @Test
    void showsTheBeginningOfALongRecordAndHandsOutAllOfIt() {
        var value = "é".repeat(512 * 1024);
        var path = topics.bury(Topics.RAW_ARTICLES, key, value, Failure.MALFORMED);

        assertThat(letters.show(path).at("/payload"))
                .hasSize(64 * 1024 + 1)
                .startsWith("éé")
                .endsWith("…");
        assertThat(letters.show(path).at("/letter/bytes")).isEqualTo("1048576");
        var payload = letters.show(path + "/payload");
        assertThat(payload.text()).isEqualTo(value);
        assertThat(payload.header("X-Cut")).isEqualTo("false");
        assertThat(letters.replay(path).status()).isEqualTo(200);
        assertThat(topics.committed(Topics.RAW_ARTICLES, key).getFirst().value())
                .asString(UTF_8)
                .isEqualTo(value);
    }

    @Test
    void refusesToReplayARecordThatWasTooLongToBeCopied() {
        var endless = new ConsumerRecord<>(
                Topics.RAW_ARTICLES, 0, 1, key.getBytes(UTF_8), new byte[TopicSettings.MAX_RECORD + 1]);
        var path = topics.bury(endless, Failure.INVALID, key);

        var refused = letters.replay(path);

        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.at("/detail")).contains("still at its original offset");
        assertThat(letters.show(path).at("/letter/state")).isEqualTo("waiting");
        assertThat(letters.park(path, "too long").status()).isEqualTo(200);
    }

    @Test
    void overlooksWhatIsNoMark() {
        topics.write(new ProducerRecord<>(HandledTopic.NAME, "x".getBytes(UTF_8), "{}".getBytes(UTF_8)));
        var path = topics.bury(Topics.RAW_ARTICLES, key, "x", Failure.MALFORMED);
        topics.write(new ProducerRecord<>(HandledTopic.NAME, path.getBytes(UTF_8), "[]".getBytes(UTF_8)));

        assertThat(letters.list("?article=" + key).each("letters", "/id")).containsExactly(path);
        assertThat(letters.park(path, "seen").status()).isEqualTo(200);
    }
}
