package org.chancery.enrich.running;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.Topics;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import tools.jackson.databind.json.JsonMapper;

/** A broker, a service that reads from it and writes to it, and a client beside it. */
public record Running(EmbeddedKafkaKraftBroker broker, EnrichInstance enrich, TopicClient topics)
        implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    static Running start() {
        var broker = startBroker();
        var address = broker.getBrokersAsString();
        return new Running(broker, EnrichInstance.start(address), new TopicClient(address));
    }

    /** A broker of one's own, for a test that ends it or its clients. */
    public static EmbeddedKafkaKraftBroker startBroker() {
        var broker = new EmbeddedKafkaKraftBroker(1, 1);
        // Otherwise it tells every service in this JVM where it is.
        broker.brokerListProperty("chancery.test.broker");
        broker.brokerProperty("auto.create.topics.enable", "false");
        broker.brokerProperty("message.max.bytes", "9000000");
        broker.brokerProperty("transaction.state.log.replication.factor", "1");
        broker.brokerProperty("transaction.state.log.min.isr", "1");
        broker.brokerProperty("transaction.state.log.num.partitions", "3");
        broker.afterPropertiesSet();
        return broker;
    }

    /** The places in the raw topic of all records under this key that are answered by now, each as often as it is. */
    public List<String> answersTo(String key) {
        var questions = topics.committed(Topics.RAW_ARTICLES, key).stream()
                .map(one -> one.partition() + "@" + one.offset())
                .collect(Collectors.toSet());
        var enriched = topics.committed(Topics.ENRICHED_ARTICLES, "").stream()
                .map(one -> one.partition() + "@"
                        + JSON.readTree(one.value()).get("offset").asLong());
        var buried = topics.committed(Topics.deadLettersOf(Topics.RAW_ARTICLES), "").stream()
                .map(one -> one.partition() + "@" + offset(one));
        return Stream.concat(enriched, buried).filter(questions::contains).toList();
    }

    private static long offset(ConsumerRecord<?, ?> letter) {
        var header = letter.headers().lastHeader(KafkaHeaders.DLT_ORIGINAL_OFFSET);
        return ByteBuffer.wrap(header.value()).getLong();
    }

    @Override
    public void close() {
        topics.close();
        enrich.close();
        broker.destroy();
    }
}
