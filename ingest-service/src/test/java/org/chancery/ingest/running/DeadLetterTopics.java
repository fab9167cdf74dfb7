package org.chancery.ingest.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.chancery.contract.DeadLetterHeaders.Failure;
import org.chancery.kit.deadletter.Cause;
import org.chancery.kit.deadletter.DeadLetters;
import org.chancery.kit.running.BrokerAnswer;
import org.chancery.kit.running.TopicReader;

/** Writes dead letters as the services do, and what no service would write. */
public final class DeadLetterTopics implements AutoCloseable {
    private final DeadLetters letters = new DeadLetters("enrich", Clock.systemUTC(), Optional.empty());
    private final KafkaProducer<byte[], byte[]> producer;
    private final String broker;

    /** On this broker. */
    public DeadLetterTopics(String broker) {
        this.broker = broker;
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker, "max.request.size", 9_000_000),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Creates a topic that another service would create. */
    public void create(String topic) {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", broker))) {
            if (!BrokerAnswer.of(admin.listTopics().names()).contains(topic)) {
                BrokerAnswer.of(admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1)))
                        .all());
            }
        }
    }

    /** A record of this topic fails; returns the path of its dead letter. */
    public String bury(String topic, String key, String value, Failure failure) {
        return bury(new ConsumerRecord<>(topic, 0, 7, key.getBytes(UTF_8), value.getBytes(UTF_8)), failure, key);
    }

    /** This record fails; returns the path of its dead letter. */
    public String bury(ConsumerRecord<byte[], byte[]> failed, Failure failure, String article) {
        return write(letters.letter(failed, new Cause(failure, "no good", article)));
    }

    /** Writes anything; returns its path. */
    public String write(ProducerRecord<byte[], byte[]> letter) {
        var sent = BrokerAnswer.of(producer.send(letter));
        return sent.topic() + "/" + sent.partition() + "/" + sent.offset();
    }

    /** The committed records of a topic with this key. */
    public List<ConsumerRecord<String, byte[]>> committed(String topic, String key) {
        return new TopicReader(broker)
                .committed(topic).stream()
                        .filter(found -> key.equals(found.key()))
                        .toList();
    }

    @Override
    public void close() {
        producer.close();
    }
}
