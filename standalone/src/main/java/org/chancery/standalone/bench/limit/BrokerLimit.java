package org.chancery.standalone.bench.limit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.chancery.standalone.bench.article.BenchArticles;
import org.chancery.standalone.bench.report.BenchReport.Speed;
import org.jspecify.annotations.Nullable;

/** Writes articles of the same size to a topic of their own for a while, acknowledged and compressed as by the services, and reads them. */
public final class BrokerLimit {
    private static final String TOPIC = "bench.limit";
    private static final int PARTITIONS = 12;
    private static final double NANOS = 1e9;

    private final String bootstrapServers;
    private final BenchArticles articles;
    private long count;
    private long bytes;

    /** Of this broker. */
    public BrokerLimit(String bootstrapServers, BenchArticles articles) {
        this.bootstrapServers = bootstrapServers;
        this.articles = articles;
    }

    /** Producer and consumer. */
    public List<Speed> measure(Duration time) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, Optional.of(PARTITIONS), Optional.empty())))
                    .all()
                    .get();
        }
        var written = speed("producer alone, acks=all", write(time));
        return List.of(written, speed("consumer alone", read()));
    }

    private Speed speed(String what, long nanos) {
        return new Speed(what, count * NANOS / nanos, bytes / 1e6 * NANOS / nanos);
    }

    private long write(Duration time) throws ExecutionException, InterruptedException {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", bootstrapServers, "acks", "all", "compression.type", "zstd", "linger.ms", 5);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int partition = 0; partition < PARTITIONS; partition++) {
                producer.send(new ProducerRecord<>(TOPIC, partition, null, new byte[0]))
                        .get(); // the topic is new
            }
            var values = IntStream.range(0, 500)
                    .mapToObj(_ -> articles.json(articles.next()).getBytes(UTF_8))
                    .toList();
            var failure = new AtomicReference<@Nullable Exception>();
            long start = System.nanoTime();
            while (System.nanoTime() - start < time.toNanos()) {
                var value = values.get((int) (count % values.size()));
                var message = new ProducerRecord<>(TOPIC, Long.toString(count).getBytes(UTF_8), value);
                var _ = producer.send(message, (_, e) -> failure.compareAndSet(null, e));
                count++;
                bytes += value.length;
            }
            producer.flush();
            if (failure.get() != null) {
                throw new IllegalStateException("the broker does not take the articles", failure.get());
            }
            return System.nanoTime() - start;
        }
    }

    private long read() {
        var settings = Map.<String, Object>of("bootstrap.servers", bootstrapServers);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = IntStream.range(0, PARTITIONS)
                    .mapToObj(number -> new TopicPartition(TOPIC, number))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            long start = System.nanoTime();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofSeconds(1));
            }
            return System.nanoTime() - start;
        }
    }
}
