package org.chancery.enrich.running;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.TopicSettings;
import org.chancery.contract.Topics;
import org.chancery.kit.running.TestBroker;
import org.springframework.kafka.support.KafkaHeaders;
import tools.jackson.databind.json.JsonMapper;

/** A broker, a service that reads from it and writes to it, and a client beside it. */
public record Running(TestBroker broker, EnrichInstance enrich, TopicClient topics) implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    static Running start() {
        return start(3);
    }

    /** With so many partitions. */
    public static Running start(int partitions) {
        var broker = TestBroker.start(Map.of("message.max.bytes", "9000000"));
        broker.addTopics(Stream.of(
                        Topics.RAW_ARTICLES,
                        Topics.deadLettersOf(Topics.RAW_ARTICLES),
                        Topics.ENRICHED_ARTICLES,
                        Topics.DIPLOMATIC_EVENTS)
                .map(name -> new NewTopic(name, partitions, (short) 1).configs(TopicSettings.of(name, 1)))
                .toArray(NewTopic[]::new));
        var address = broker.address();
        return new Running(broker, EnrichInstance.start(address), new TopicClient(address));
    }

    /** The offsets of all records under this key that are answered by now, each as often as it is; for one partition. */
    public List<Long> answersTo(String key) {
        var questions = topics.committed(Topics.RAW_ARTICLES, key).stream()
                .map(ConsumerRecord::offset)
                .collect(Collectors.toSet());
        var enriched = topics.committed(Topics.ENRICHED_ARTICLES, "").stream()
                .map(answer -> JSON.readTree(answer.value()).get("offset").asLong());
        var buried = topics.committed(Topics.deadLettersOf(Topics.RAW_ARTICLES), "").stream()
                .map(Running::offset);
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
        broker.close();
    }
}
