package org.chancery.standalone.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.Topics;
import org.chancery.kit.running.BrokerAnswer;
import org.chancery.standalone.pipeline.EmbeddedKafka;
import org.chancery.standalone.pipeline.Ports;
import org.chancery.standalone.running.Broker;
import org.chancery.standalone.service.ServiceFailed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The raw topic read while its broker goes away. */
class RawTopicIT {
    private static final int RECORDS = 20;

    private final EmbeddedKafka broker;

    RawTopicIT(@TempDir Path directory) {
        broker = EmbeddedKafka.start(directory, Ports.anyFree(), Map.of());
    }

    @AfterEach
    void stop() {
        broker.close();
    }

    @Test
    void givesUpWhenTheBrokerGoesAwayInTheMiddle() {
        write();
        var topic = new RawTopic(oneByOne(), Duration.ofSeconds(2));
        var all = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        topic.read(Instant.EPOCH, all::addAll);
        var some = new ArrayList<ConsumerRecord<byte[], byte[]>>();

        assertThatExceptionOfType(ServiceFailed.class)
                .isThrownBy(() -> topic.read(Instant.EPOCH, batch -> {
                    if (some.isEmpty() && !batch.isEmpty()) {
                        broker.close();
                    }
                    some.addAll(batch);
                }))
                .withMessageContaining("said nothing for 2 seconds")
                .withMessageContaining("Nothing was replaced");
        assertThat(all).as("while the broker is there").hasSize(RECORDS);
        assertThat(some).isNotEmpty().hasSizeLessThan(RECORDS);
    }

    private void write() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
                var client = new Broker(broker.bootstrapServers())) {
            BrokerAnswer.of(admin.createTopics(List.of(new NewTopic(Topics.RAW_ARTICLES, 1, (short) 1)))
                    .all());
            IntStream.range(0, RECORDS)
                    .forEach(n -> client.write(Topics.RAW_ARTICLES, "article " + n, "{}".getBytes(UTF_8)));
        }
    }

    /** What a consumer has fetched already it hands out, whoever is gone. */
    private Properties oneByOne() {
        var client = new Properties();
        client.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers());
        client.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 1);
        client.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
        return client;
    }
}
