package org.chancery.ingest.deadletter.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.chancery.contract.DeadLetterHeaders.Failure;
import org.chancery.contract.Topics;
import org.chancery.ingest.deadletter.letter.LetterPlace;
import org.chancery.ingest.deadletter.replay.Outcome.Became;
import org.chancery.kit.deadletter.Cause;
import org.chancery.kit.deadletter.DeadLetters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AftermathTest {
    private static final LetterPlace REPLAYED = new LetterPlace(Topics.RAW_ARTICLES, 0, 5);
    private static final LetterPlace ENRICHED = new LetterPlace(Topics.ENRICHED_ARTICLES, 0, 0);

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");

    @BeforeEach
    void assign() {
        var partitions = List.of(ENRICHED.in(), letters(Topics.RAW_ARTICLES), letters(Topics.ENRICHED_ARTICLES));
        consumer.assign(partitions);
        for (var partition : partitions) {
            consumer.updateBeginningOffsets(Map.of(partition, 0L));
            consumer.updateEndOffsets(Map.of(partition, 0L));
        }
    }

    @Test
    void theEnrichedRecordIsStoredOnceTheStoreIsPastIt() {
        arrives(enriched());

        assertThat(follow(3, ENRICHED)).isEqualTo(Outcome.of(Became.STORED, ENRICHED));
    }

    @Test
    void aDeathInTheStoreIsToldAlsoIfItIsSeenBeforeTheEnrichedRecord() {
        arrives(death(ENRICHED));
        consumer.schedulePollTask(() -> {});
        arrives(enriched());

        var outcome = follow(5, ENRICHED);

        assertThat(outcome.became()).isEqualTo(Became.DEAD_LETTERED);
        assertThat(outcome.at()).isEqualTo(Topics.deadLettersOf(Topics.ENRICHED_ARTICLES) + "/0/0");
        assertThat(outcome.reason()).isEqualTo("no good");
    }

    @Test
    void theDeathOfAnotherIsNotItsOwn() {
        arrives(death(new LetterPlace(Topics.RAW_ARTICLES, 1, 5)));
        arrives(death(new LetterPlace(Topics.ENRICHED_ARTICLES, 0, 9)));

        assertThat(follow(4)).isEqualTo(Outcome.of(Became.IN_FLIGHT, REPLAYED));
    }

    /** At the next poll, after which it is the end of its topic. */
    private void arrives(ConsumerRecord<byte[], byte[]> found) {
        consumer.schedulePollTask(() -> {
            consumer.addRecord(found);
            consumer.updateEndOffsets(Map.of(new TopicPartition(found.topic(), found.partition()), found.offset() + 1));
        });
    }

    private Outcome follow(int rounds, LetterPlace... stored) {
        var left = new AtomicInteger(rounds);
        return new Aftermath(consumer, new JsonMapper(), REPLAYED, "a")
                .follow(
                        () -> left.getAndDecrement() > 0,
                        place -> Arrays.asList(stored).contains(place));
    }

    private static TopicPartition letters(String topic) {
        return new TopicPartition(Topics.deadLettersOf(topic), 0);
    }

    private static ConsumerRecord<byte[], byte[]> enriched() {
        return new ConsumerRecord<>(ENRICHED.topic(), 0, 0, "a".getBytes(UTF_8), "{\"offset\": 5}".getBytes(UTF_8));
    }

    private static ConsumerRecord<byte[], byte[]> death(LetterPlace of) {
        var failed = new ConsumerRecord<>(
                of.topic(), of.partition(), of.offset(), "a".getBytes(UTF_8), "{}".getBytes(UTF_8));
        var letter = new DeadLetters("store", Clock.systemUTC(), Optional.empty())
                .letter(failed, new Cause(Failure.UNSTORABLE, "no good", "a"));
        var read = new ConsumerRecord<>(letter.topic(), 0, 0, letter.key(), letter.value());
        letter.headers().forEach(read.headers()::add);
        return read;
    }
}
