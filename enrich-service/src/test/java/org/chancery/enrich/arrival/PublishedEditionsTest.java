package org.chancery.enrich.arrival;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.chancery.contract.RawArticle;
import org.chancery.contract.Topics;
import org.chancery.kit.running.HandSetClock;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import tools.jackson.databind.json.JsonMapper;

/** What comes before a partition's first batch is known before that is answered, or the batch is tried again. */
class PublishedEditionsTest {
    private static final TopicPartition PARTITION = new TopicPartition(Topics.RAW_ARTICLES, 0);
    private static final String TALKS = "{\"id\":\"talks\",\"title\":\"Peru and Chile talk\"}";

    private final JsonMapper json = new JsonMapper();
    private final AtomicReference<Consumer<byte[], byte[]>> broker = new AtomicReference<>();
    private final HandSetClock clock = new HandSetClock();
    private final PublishedEditions editions = new PublishedEditions(new RawArticleDecoder(json), new Factory(), clock);

    @Test
    void anEditionThatWasThereBeforeTheFirstBatchIsNotNew() {
        var again = question(7);
        broker.set(holding(question(3)));

        editions.recallBefore(List.of(again));

        assertThat(editions.isNew(again, article(again))).isFalse();
    }

    @Test
    void aRecordOfTheBatchItselfIsNew() {
        var first = question(7);
        broker.set(holding(first));

        editions.recallBefore(List.of(first));

        assertThat(editions.isNew(first, article(first))).isTrue();
    }

    @Test
    void aBrokerThatDoesNotAnswerIsAskedAgainWithTheNextBatch() {
        var again = question(7);
        broker.set(silent());
        assertThatExceptionOfType(KafkaException.class)
                .isThrownBy(() -> editions.recallBefore(List.of(again)))
                .withMessageContaining("raw.v1-0@7");

        broker.set(holding(question(3)));
        editions.recallBefore(List.of(again));

        assertThat(editions.isNew(again, article(again))).isFalse();
    }

    @Test
    void anAssignmentThatTheBrokerDoesNotAnswerIsMadeUpForByTheFirstBatch() {
        var again = question(7);
        broker.set(silent());
        editions.onAssigned(Map.of(PARTITION, 7L));

        broker.set(holding(question(3)));
        editions.recallBefore(List.of(again));

        assertThat(editions.isNew(again, article(again))).isFalse();
    }

    private static ConsumerRecord<byte[], byte[]> question(long offset) {
        return new ConsumerRecord<>(PARTITION.topic(), PARTITION.partition(), offset, null, TALKS.getBytes(UTF_8));
    }

    private RawArticle article(ConsumerRecord<byte[], byte[]> question) {
        return json.readValue(question.value(), RawArticle.class);
    }

    /** The record, and one at offset 6 that is no article: what is known ends before 7. */
    private static Consumer<byte[], byte[]> holding(ConsumerRecord<byte[], byte[]> one) {
        var consumer = empty();
        consumer.schedulePollTask(() -> {
            var noise = new ConsumerRecord<byte[], byte[]>(
                    PARTITION.topic(), PARTITION.partition(), 6, null, "no article".getBytes(UTF_8));
            (one.offset() < 6 ? List.of(one, noise) : List.of(noise, one)).forEach(consumer::addRecord);
        });
        return consumer;
    }

    /** Time passes, and nothing comes. */
    private Consumer<byte[], byte[]> silent() {
        var consumer = empty();
        for (int poll = 0; poll < 3; poll++) {
            consumer.schedulePollTask(() -> clock.pass(Duration.ofSeconds(6)));
        }
        return consumer;
    }

    private static MockConsumer<byte[], byte[]> empty() {
        var consumer = new MockConsumer<byte[], byte[]>("earliest");
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
        return consumer;
    }

    private final class Factory extends DefaultKafkaConsumerFactory<byte[], byte[]> {
        Factory() {
            super(Map.of());
        }

        @Override
        protected Consumer<byte[], byte[]> createRawConsumer(Map<String, Object> settings) {
            return broker.get();
        }
    }
}
