package org.chancery.ingest.measured;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.chancery.ingest.running.InstanceProcess;
import org.chancery.kit.running.ServiceClient;
import org.chancery.kit.running.TestBroker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * One push of lines, as long as {@code chancery.long.megabytes} says, to an instance with 512 MB of heap, beside a bare producer that
 * fills a topic with the same articles: same broker, same acknowledgement, same compression, same run.
 */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class LongPush {
    private static final int LINES = Integer.getInteger("chancery.long.megabytes", 2_048) * 1024 / 2;
    private static final int BARE = 200_000;
    private static final String BARE_TOPIC = "bare";
    private static final int PARTITIONS = 12; // as the service makes of the raw topic
    private static final double MEGABYTE = 1024 * 1024;

    private final AtomicLong mostHeap = new AtomicLong();

    @Test
    void needsLittleMemoryAndHalfThePaceOfABareProducerIsReached(@TempDir Path directory) {
        var broker = TestBroker.start();
        try (var instance = InstanceProcess.measured(broker.address(), directory.resolve("instance.log"))) {
            instance.awaitReady();
            broker.addTopics(new NewTopic(BARE_TOPIC, PARTITIONS, (short) 1));
            var bare = bareRate(broker.address());
            var before = instance.cpu();
            var pushed = pushRate(instance.client());
            System.out.printf(
                    "%,d articles of 2 KB: %.1f MB/s pushed, %.1f MB/s by a bare producer (%.0f %%), at most %.0f MB of heap,"
                            + " %d µs of CPU each%n",
                    LINES,
                    pushed,
                    bare,
                    100 * pushed / bare,
                    mostHeap.get() / MEGABYTE,
                    instance.cpu().minus(before).dividedBy(LINES).toNanos() / 1_000);
            assertThat(mostHeap.get()).isBetween(1L, 512L * 1024 * 1024);
        } finally {
            broker.close();
        }
    }

    private double pushRate(ServiceClient client) {
        try (var watch = Executors.newSingleThreadScheduledExecutor()) {
            watch.scheduleWithFixedDelay(() -> watch(client), 0, 500, TimeUnit.MILLISECONDS);
            long begin = System.nanoTime();
            var answer = client.send(client.request("/api/v1/articles")
                    .header("Content-Type", "application/x-ndjson")
                    .POST(BodyPublishers.ofByteArrays(
                            () -> IntStream.range(0, LINES).mapToObj(Line::of).iterator())));
            double rate = rate(LINES, begin);
            watch.shutdownNow();
            assertThat(answer.at("/admitted")).as(answer.text()).isEqualTo(Integer.toString(LINES));
            return rate;
        }
    }

    private void watch(ServiceClient client) {
        var heap = (long) client.metric("jvm_memory_used_bytes{area=\"heap\"}");
        mostHeap.accumulateAndGet(heap, Math::max);
    }

    /** With the settings of the service, to a topic with as many partitions and the same ones for each id. */
    private static double bareRate(String broker) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker, "acks", "all", "compression.type", "zstd", "linger.ms", 5);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            long begin = System.nanoTime();
            for (int number = 0; number < BARE; number++) {
                producer.send(new ProducerRecord<>(BARE_TOPIC, Line.id(number), Line.of(number)));
            }
            producer.flush();
            return rate(BARE, begin);
        }
    }

    private static double rate(int lines, long begin) {
        return lines * (double) Line.BYTES / MEGABYTE / ((System.nanoTime() - begin) / 1e9);
    }
}
