package org.chancery.kit.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class TopicFollowerTest {
    private static final String TOPIC = "colours";
    private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);

    private final Colours colours = new Colours();
    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");

    @Test
    void passesOverWhatDoesNotBelongThere() {
        colours.on(List.of(record(0, "red"), record(1, ""), record(2, "green")), consumer);

        assertThat(colours.names).containsExactly("red", "green");
    }

    @Test
    void hasCaughtUpWithAllPartitionsThatItHas() {
        begin(2);

        colours.on(poll(record(0, "red")), consumer);
        assertThat(colours.complete).isFalse();

        colours.on(poll(record(1, "")), consumer);
        assertThat(colours.complete).isTrue();
    }

    @Test
    void forgetsAllWhenItFallsBehind() {
        begin(1);
        colours.on(poll(record(0, "red")), consumer);

        colours.progress().fallBehind();

        assertThat(colours.names).isEmpty();
        assertThat(colours.complete).isFalse();
    }

    private void begin(long end) {
        consumer.assign(List.of(PARTITION));
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
        consumer.updateEndOffsets(Map.of(PARTITION, end));
    }

    private List<ConsumerRecord<byte[], byte[]>> poll(ConsumerRecord<byte[], byte[]> next) {
        consumer.addRecord(next);
        return consumer.poll(Duration.ofSeconds(1)).records(PARTITION);
    }

    private static ConsumerRecord<byte[], byte[]> record(long offset, String value) {
        return new ConsumerRecord<>(TOPIC, 0, offset, "key".getBytes(UTF_8), value.getBytes(UTF_8));
    }

    /** Follows a topic in which nothing may be empty. */
    private static final class Colours implements TopicFollower {
        private final List<String> names = new ArrayList<>();
        private final CaughtUp progress = new CaughtUp(
                FollowedTopics.byGroup("colours", "painters", TOPIC), now -> this.complete = now, this::forgetAll);
        private boolean complete;

        private void forgetAll() {
            complete = false;
            names.clear();
        }

        @Override
        public void follow(ConsumerRecord<byte[], byte[]> read) {
            if (read.value().length == 0) {
                throw new IllegalArgumentException("it is empty");
            }
            names.add(new String(read.value(), UTF_8));
        }

        @Override
        public CaughtUp progress() {
            return progress;
        }
    }
}
