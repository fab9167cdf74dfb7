package org.chancery.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.chancery.contract.DeadLetterHeaders;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.Topics;
import org.chancery.enrich.running.Articles;
import org.chancery.enrich.running.BrokerTest;
import org.chancery.enrich.running.Running;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.support.KafkaHeaders;
import tools.jackson.databind.json.JsonMapper;

/** Each record of the raw topic gets exactly one answer: an enriched article, or a dead letter. */
@BrokerTest
class OneAnswerIT {
    private static final String DEAD_LETTERS = Topics.deadLettersOf(Topics.RAW_ARTICLES);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void anArticleIsAnsweredWithWhatTheEngineFound(Running running) {
        running.topics().write(Topics.RAW_ARTICLES, "good", Articles.summit("good"));

        var answer = onlyAnswer(running, "good");

        assertThat(answer.leaders()).hasSize(2);
        assertThat(answer.events()).isNotEmpty();
        assertThat(answer.engine().lexicon()).isNotBlank();
        for (var event : answer.events()) {
            assertThat(running.topics().committed(Topics.DIPLOMATIC_EVENTS, event.id()))
                    .singleElement()
                    .satisfies(one -> assertThat(new String(one.value(), UTF_8)).contains("\"id\":\"good\""));
        }
    }

    @Test
    void goodAndBadRecordsOnOnePartitionEachGetOneAnswer(Running running) {
        var bad = List.of("not json", "", "{}", "[]", "null", "{\"title\": 42}", "{\"title\": \"cut");
        var key = "mixed";
        for (int n = 0; n < 20; n++) {
            running.topics().write(Topics.RAW_ARTICLES, key, Articles.summit("mixed " + n));
            running.topics()
                    .write(Topics.RAW_ARTICLES, key, bad.get(n % bad.size()).getBytes(UTF_8));
        }

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(enrichedIds(running, "mixed "))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, 20).mapToObj(n -> "mixed " + n).toList());
            assertThat(running.topics().committed(DEAD_LETTERS, key)).hasSize(20);
        });
    }

    @Test
    void aDeadLetterKeepsTheRecordAndSaysWhyAndFromWhere(Running running) {
        var value = "{\"title\": \"Talks".getBytes(UTF_8);
        var poison = new ProducerRecord<>(Topics.RAW_ARTICLES, "poison", value);
        poison.headers().add("trace", "42".getBytes(UTF_8));
        running.topics().write(poison);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(running.topics().committed(DEAD_LETTERS, "poison"))
                        .singleElement()
                        .satisfies(letter -> {
                            assertThat(letter.value()).isEqualTo(value);
                            assertThat(header(letter, DeadLetterHeaders.FAILURE))
                                    .isEqualTo("malformed");
                            assertThat(header(letter, DeadLetterHeaders.STAGE)).isEqualTo("enrich");
                            assertThat(header(letter, DeadLetterHeaders.ARTICLE_ID))
                                    .isEqualTo("poison");
                            assertThat(header(letter, DeadLetterHeaders.FAILED_AT))
                                    .isNotBlank();
                            assertThat(header(letter, KafkaHeaders.DLT_EXCEPTION_MESSAGE))
                                    .contains("line 1");
                            assertThat(header(letter, KafkaHeaders.DLT_ORIGINAL_TOPIC))
                                    .isEqualTo(Topics.RAW_ARTICLES);
                            assertThat(header(letter, KafkaHeaders.DLT_ORIGINAL_CONSUMER_GROUP))
                                    .isEqualTo("chancery-enrich");
                            assertThat(origin(running, letter)).isEqualTo(value);
                            assertThat(header(letter, "trace")).isEqualTo("42");
                        }));
    }

    @Test
    void aRetractedArticlePassesThroughEmpty(Running running) {
        running.topics().write(Topics.RAW_ARTICLES, "taken back", Articles.retraction("taken back"));

        var answer = onlyAnswer(running, "taken back");

        assertThat(answer.leaders()).isEmpty();
        assertThat(answer.issues()).isEmpty();
        assertThat(answer.events()).isEmpty();
    }

    @Test
    void theLongestRecordThereCanBeBlocksNothing(Running running) {
        var noise = new byte[8 * 1024 * 1024 - 1024];
        new Random(1).nextBytes(noise);
        running.topics().write(Topics.RAW_ARTICLES, "noise", noise);
        running.topics().write(Topics.RAW_ARTICLES, "noise", Articles.summit("after the noise"));

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(running.topics().committed(DEAD_LETTERS, "noise"))
                    .singleElement()
                    .satisfies(letter -> assertThat(letter.value()).isEqualTo(noise));
            assertThat(enrichedIds(running, "after the noise")).hasSize(1);
        });
    }

    @Test
    void aVeryLongArticleBlocksNothing(Running running) {
        running.topics().write(Topics.RAW_ARTICLES, "endless", Articles.endlessSummit("endless", 100_000));
        running.topics().write(Topics.RAW_ARTICLES, "endless", Articles.summit("after the endless"));

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(enrichedIds(running, "endless")).hasSize(1);
            assertThat(enrichedIds(running, "after the endless")).hasSize(1);
        });
    }

    @Test
    void whatBecameOfEachRecordIsCounted(Running running) {
        var received = "chancery_articles_received_total{stage=\"enrich\"}";
        double before = running.enrich().metric(received);
        double enriched = running.enrich().metric(outcome("enriched"));
        double buried = running.enrich().metric(outcome("dead_lettered"));

        running.topics().write(Topics.RAW_ARTICLES, "counted", Articles.summit("counted"));
        running.topics().write(Topics.RAW_ARTICLES, "counted", "no article".getBytes(UTF_8));

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(running.enrich().metric(received)).isEqualTo(before + 2);
            assertThat(running.enrich().metric(outcome("enriched"))).isEqualTo(enriched + 1);
            assertThat(running.enrich().metric(outcome("dead_lettered"))).isEqualTo(buried + 1);
        });
    }

    private static EnrichedArticle onlyAnswer(Running running, String id) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(running.topics().committed(Topics.ENRICHED_ARTICLES, id))
                        .hasSize(1));
        var answer = running.topics().committed(Topics.ENRICHED_ARTICLES, id).getFirst();
        return JSON.readValue(answer.value(), EnrichedArticle.class);
    }

    private static List<String> enrichedIds(Running running, String beginning) {
        return running.topics().committed(Topics.ENRICHED_ARTICLES, beginning).stream()
                .map(ConsumerRecord::key)
                .toList();
    }

    private static String header(ConsumerRecord<?, ?> letter, String name) {
        var header = letter.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    private static byte[] origin(Running running, ConsumerRecord<?, ?> letter) {
        int partition = ByteBuffer.wrap(letter.headers()
                        .lastHeader(KafkaHeaders.DLT_ORIGINAL_PARTITION)
                        .value())
                .getInt();
        long offset = ByteBuffer.wrap(letter.headers()
                        .lastHeader(KafkaHeaders.DLT_ORIGINAL_OFFSET)
                        .value())
                .getLong();
        return running.topics().everything(Topics.RAW_ARTICLES).stream()
                .filter(one -> one.partition() == partition && one.offset() == offset)
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static String outcome(String name) {
        return "chancery_articles_total{outcome=\"" + name + "\",stage=\"enrich\"}";
    }
}
