package org.chancery.standalone.promise;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.DeadLetterHeaders;
import org.chancery.contract.Topics;
import org.chancery.standalone.running.Article;
import org.chancery.standalone.running.Broker;
import org.chancery.standalone.running.PipelineTest;
import org.chancery.standalone.running.RunningPipeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A record that cannot be read becomes a dead letter with its cause, and its neighbours pass. */
@PipelineTest
class PoisonRecordIT {
    private static final String DEAD_LETTERS = Topics.deadLettersOf(Topics.RAW_ARTICLES);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            not JSON         | not json                                          | malformed
            cut off          | {"title": "Talks                                  | malformed
            empty object     | {}                                                | invalid
            null             | null                                              | malformed
            an array         | []                                                | malformed
            wrong type       | {"title": {"text": "Talks"}}                      | malformed
            no date          | {"title": "Talks", "publishedAt": "someday"}      | malformed
            negative version | {"title": "Talks", "version": -1}                 | invalid
            """)
    void becomesADeadLetterWhileItsNeighboursPass(
            String fault, String value, String failure, RunningPipeline pipeline) {
        assertBecomesDeadLetter(pipeline, fault, value.getBytes(UTF_8), failure);
    }

    @ParameterizedTest
    @CsvSource("invalid UTF-8")
    void refusesBytesThatAreNoUtf8(String fault, RunningPipeline pipeline) {
        var bytes = "{\"title\": \"Talks _\"}".getBytes(UTF_8);
        bytes[17] = (byte) 0xFF;

        assertBecomesDeadLetter(pipeline, fault, bytes, "malformed");
    }

    private static void assertBecomesDeadLetter(RunningPipeline pipeline, String key, byte[] value, String failure) {
        var before = Article.summit("before " + key);
        var after = Article.summit("after " + key);
        try (var broker = new Broker(pipeline.bootstrapServers())) {
            // The same key, so that all three stand one behind the other on one partition.
            broker.write(Topics.RAW_ARTICLES, key, before.json().getBytes(UTF_8));
            broker.write(Topics.RAW_ARTICLES, key, value);
            broker.write(Topics.RAW_ARTICLES, key, after.json().getBytes(UTF_8));

            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                assertThat(pipeline.client().article(before.id())).isPresent();
                assertThat(pipeline.client().article(after.id())).isPresent();
                assertThat(deadLetters(broker, key)).singleElement().satisfies(letter -> {
                    assertThat(letter.value()).isEqualTo(value);
                    assertThat(header(letter, DeadLetterHeaders.FAILURE)).isEqualTo(failure);
                    assertThat(header(letter, DeadLetterHeaders.STAGE)).isEqualTo("enrich");
                    assertThat(header(letter, "kafka_dlt-exception-message")).isNotBlank();
                });
            });
        }
    }

    private static List<ConsumerRecord<String, byte[]>> deadLetters(Broker broker, String key) {
        return broker.read(DEAD_LETTERS).stream()
                .filter(letter -> letter.key().equals(key))
                .toList();
    }

    private static String header(ConsumerRecord<String, byte[]> letter, String name) {
        var header = letter.headers().lastHeader(name);
        return header == null ? "(no header " + name + ")" : new String(header.value(), UTF_8);
    }
}
