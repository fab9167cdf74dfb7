package org.chancery.ingest.deadletter.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.chancery.ingest.deadletter.letter.LetterPlace;
import org.chancery.ingest.deadletter.mark.HandledTopic;

/**
 * What is done with a dead letter, and the mark that it is done: both once committed, else neither. There is one transactional id for each partition of
 * dead letters, so whoever begins here stops whoever began before, in this process or another, and ends what a killed one left open.
 */
final class LetterTransaction implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Meanwhile, what a killed process left open holds up those who read the topic. */
    private static final int TIMEOUT_MILLIS = 15_000;

    /** As long as the broker may take to end what somebody else left open. */
    private static final int BLOCK_MILLIS = 2 * TIMEOUT_MILLIS;

    private final LetterPlace letter;
    private final Producer<byte[], byte[]> producer;

    private LetterTransaction(LetterPlace letter, Producer<byte[], byte[]> producer) {
        this.letter = letter;
        this.producer = producer;
    }

    /** When this returns, nobody else handles letters of the same partition; what was handled before is committed. */
    static LetterTransaction begin(LetterPlace letter, Map<String, Object> settings) {
        var ours = new HashMap<>(settings);
        ours.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, idOf(letter));
        ours.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, TIMEOUT_MILLIS);
        ours.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, BLOCK_MILLIS);
        ours.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        ours.remove(ProducerConfig.CLIENT_ID_CONFIG);
        var transaction = new LetterTransaction(letter, new KafkaProducer<>(ours));
        try {
            transaction.producer.initTransactions();
            return transaction;
        } catch (KafkaException e) {
            transaction.close();
            throw e;
        }
    }

    static String idOf(LetterPlace letter) {
        return "chancery-dead-letters-" + letter.topic() + "-" + letter.partition();
    }

    /** Publishes a record, as yet for nobody to see; returns where. */
    LetterPlace publish(ProducerRecord<byte[], byte[]> message) {
        producer.beginTransaction();
        return sent(producer.send(message));
    }

    void commit(byte[] mark) {
        sent(producer.send(
                new ProducerRecord<>(HandledTopic.NAME, letter.toString().getBytes(UTF_8), mark)));
        producer.commitTransaction();
    }

    void commitAlone(byte[] mark) {
        producer.beginTransaction();
        commit(mark);
    }

    private static LetterPlace sent(Future<RecordMetadata> sending) {
        try {
            var sent = sending.get();
            return new LetterPlace(sent.topic(), sent.partition(), sent.offset());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException failure ? failure : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }

    @Override
    public void close() {
        producer.close(PATIENCE);
    }
}
