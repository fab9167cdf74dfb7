package org.chancery.kit.lag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.chancery.kit.running.BrokerAnswer;
import org.chancery.kit.running.TestBroker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;

/** What the broker says of a group of which no member runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GroupLagIT {
    private static final String TOPIC = "lagging";
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final TopicPartition FIRST = new TopicPartition(TOPIC, 0);
    private static final TopicPartition SECOND = new TopicPartition(TOPIC, 1);

    private final TestBroker broker = TestBroker.start();
    private final Map<String, Object> address = Map.of("bootstrap.servers", broker.address());
    private final Admin admin = Admin.create(address);
    private final RecordTimes times = new RecordTimes(
            new DefaultKafkaConsumerFactory<>(address, new ByteArrayDeserializer(), new ByteArrayDeserializer()),
            Clock.systemUTC());
    private final GroupLag lag = new GroupLag(admin, new GroupOffsets(admin), times);

    @BeforeAll
    void someRecords() {
        BrokerAnswer.of(
                admin.createTopics(List.of(new NewTopic(TOPIC, 2, (short) 1))).all());
        await().ignoreExceptions()
                .until(() -> BrokerAnswer.of(
                                admin.describeTopics(List.of(TOPIC)).allTopicNames())
                        .containsKey(TOPIC));
        try (var producer = new KafkaProducer<>(address, new ByteArraySerializer(), new ByteArraySerializer())) {
            write(producer, FIRST, NOON);
            write(producer, FIRST, NOON.plusSeconds(60));
            write(producer, SECOND, NOON.plusSeconds(30));
        }
    }

    private static void write(KafkaProducer<byte[], byte[]> producer, TopicPartition where, Instant time) {
        BrokerAnswer.of(producer.send(new ProducerRecord<>(
                where.topic(), where.partition(), time.toEpochMilli(), new byte[1], new byte[100_000])));
    }

    @AfterAll
    void stop() {
        times.close();
        admin.close();
        broker.close();
    }

    @Test
    void aGroupThatHasAnsweredNothingWaitsSinceTheFirstRecord() throws Exception {
        assertThat(lag.of("nobody", TOPIC)).isEqualTo(new Lag(3, NOON));
    }

    @Test
    void whatIsAnsweredDoesNotWaitAnyMore() throws Exception {
        commit("half", Map.of(FIRST, new OffsetAndMetadata(1)));

        assertThat(lag.of("half", TOPIC)).isEqualTo(new Lag(2, NOON.plusSeconds(30)));
    }

    @Test
    void aGroupAtTheEndIsNotBehind() throws Exception {
        commit("done", Map.of(FIRST, new OffsetAndMetadata(2), SECOND, new OffsetAndMetadata(1)));

        assertThat(lag.of("done", TOPIC)).isEqualTo(Lag.NONE);
    }

    private void commit(String group, Map<TopicPartition, OffsetAndMetadata> offsets) {
        BrokerAnswer.of(admin.alterConsumerGroupOffsets(group, offsets).all());
    }
}
