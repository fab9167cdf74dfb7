package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.awaitility.Awaitility;
import org.chancery.contract.Topics;
import org.chancery.ingest.running.Articles;
import org.chancery.ingest.running.IngestInstance;
import org.chancery.ingest.running.RawTopic;
import org.chancery.kit.running.Answer;
import org.chancery.kit.running.TestBroker;
import org.junit.jupiter.api.Test;

/** Without a broker that confirms, nothing is promised, nothing is half published, and whoever asks is told. */
class BrokerAwayIT {
    static final String[] IMPATIENT = {
        "--spring.kafka.producer.properties.delivery.timeout.ms=2000",
        "--spring.kafka.producer.properties.request.timeout.ms=1000",
        "--spring.kafka.producer.properties.max.block.ms=1000"
    };

    @Test
    void whatTheBrokerDoesNotConfirmIsNotKeptUntilItDoes() {
        var broker = TestBroker.start();
        var raw = new RawTopic(broker.address());
        try (var ingest = IngestInstance.start(raw.broker(), IMPATIENT);
                var admin = Admin.create(Map.of("bootstrap.servers", raw.broker()))) {
            await(admin.deleteTopics(List.of(Topics.RAW_ARTICLES)).all());

            var refused = push(ingest);

            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
            assertThat(refused.at("/detail")).contains("push again");
            assertThat(pushDamaged(ingest).status())
                    .as("also if the rest cannot be unpacked")
                    .isEqualTo(503);

            await(admin.createTopics(List.of(new NewTopic(Topics.RAW_ARTICLES, 3, (short) 1)))
                    .all());

            Awaitility.await().until(() -> push(ingest).status() == 202);
            assertThat(push(ingest).at("/outcome")).isEqualTo("duplicate");
            assertThat(raw.editions("patience")).hasSize(1);
        } finally {
            broker.close();
        }
    }

    @Test
    void aServiceThatStartsBeforeItsBrokerIsNotReadyAndSaysSo() {
        try (var ingest = IngestInstance.startUnready("127.0.0.1:1", IMPATIENT)) {
            var began = System.nanoTime();
            var lines = ingest.pushLines(manyLines());

            assertThat(lines.status()).isEqualTo(503);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
            assertThat(ingest.isReady()).isFalse();
        }
    }

    private static Answer push(IngestInstance ingest) {
        return ingest.pushJson(Articles.json(Articles.summit("patience")));
    }

    /** A line, and half of another one. */
    private static Answer pushDamaged(IngestInstance ingest) {
        var client = ingest.service().client();
        return client.send(client.request("/api/v1/articles")
                .header("Content-Type", "application/x-ndjson")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(damaged())));
    }

    private static byte[] damaged() {
        var noise = new byte[200_000];
        new Random(7).nextBytes(noise);
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write((Articles.json(Articles.summit("patience")) + "\n").getBytes(UTF_8));
            gzip.write(HexFormat.of().formatHex(noise).getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
    }

    static String[] manyLines() {
        return IntStream.range(0, 100)
                .mapToObj(n -> Articles.json(Articles.summit("gone " + n)))
                .toArray(String[]::new);
    }

    private static void await(KafkaFuture<Void> done) {
        done.toCompletionStage().toCompletableFuture().join();
    }
}
