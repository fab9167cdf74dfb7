package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.chancery.contract.DeadLetterHeaders.Failure;
import org.chancery.contract.Topics;
import org.chancery.ingest.running.BrokerTest;
import org.chancery.ingest.running.DeadLetterClient;
import org.chancery.ingest.running.Running;
import org.chancery.kit.running.Answer;
import org.junit.jupiter.api.Test;

/** A dead letter is replayed once, whoever asks at the same moment and whoever is killed meanwhile. */
@BrokerTest
class ReplayOnceIT {
    private final String key = UUID.randomUUID().toString();

    @Test
    void ifManyAskAtOnceAtTwoInstances(Running running) {
        var topics = running.deadLetters();
        var second = running.more().another();
        var path = topics.bury(Topics.RAW_ARTICLES, key, "no article", Failure.MALFORMED);
        var clients = new DeadLetterClient[] {new DeadLetterClient(running.ingest()), new DeadLetterClient(second)};

        var asked = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> clients[i % 2].put(path + "/replay?wait=0"), Thread::startVirtualThread))
                .toList();
        var answers = asked.stream().map(CompletableFuture::join).toList();

        assertThat(answers)
                .as("%s", answers)
                .extracting(Answer::status)
                .containsOnly(200, 409)
                .containsOnlyOnce(200);
        assertThat(topics.committed(Topics.RAW_ARTICLES, key)).hasSize(1);
        assertThat(clients[1].replay(path).at("/detail")).contains("was replayed at");
    }

    @Test
    void ifAProcessDiesBetweenTheRecordAndItsMark(Running running) {
        var broker = running.broker().address();
        var topics = running.deadLetters();
        var path = topics.bury(Topics.RAW_ARTICLES, key, "no article", Failure.MALFORMED);
        var dying = sameDesk(broker, path);
        dying.initTransactions();
        dying.beginTransaction();
        dying.send(new ProducerRecord<>(Topics.RAW_ARTICLES, key.getBytes(UTF_8), "no article".getBytes(UTF_8)));
        dying.flush();

        assertThat(new DeadLetterClient(running.ingest()).replay(path).status()).isEqualTo(200);

        assertThatThrownBy(dying::commitTransaction).isInstanceOf(KafkaException.class);
        dying.close();
        assertThat(topics.committed(Topics.RAW_ARTICLES, key)).hasSize(1);
    }

    /** What another instance would use for this letter. */
    private static KafkaProducer<byte[], byte[]> sameDesk(String broker, String path) {
        var steps = path.split("/");
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        broker,
                        "transactional.id",
                        "chancery-dead-letters-" + steps[0] + "-" + steps[1]),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }
}
