package org.chancery.enrich.publish;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.chancery.contract.DeadLetterHeaders;
import org.chancery.contract.DeadLetterHeaders.Failure;
import org.chancery.contract.Topics;
import org.springframework.boot.info.BuildProperties;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.stereotype.Component;

/** Sends a record that nothing can heal to the dead letters of its topic, untouched, with the cause in its headers. */
@Component
public class DeadLetters {
    private static final String STAGE = "enrich";

    private final KafkaTemplate<byte[], byte[]> kafka;
    private final Clock clock;
    private final String version;

    DeadLetters(KafkaTemplate<byte[], byte[]> kafka, Clock clock, Optional<BuildProperties> build) {
        this.kafka = kafka;
        this.clock = clock;
        version = build.map(BuildProperties::getVersion).orElse("development");
    }

    /** Publishes the record inside the transaction of the caller. */
    public void publish(ConsumerRecord<byte[], byte[]> failed, Failure failure, String reason) {
        var letter = new ProducerRecord<>(Topics.deadLettersOf(failed.topic()), failed.key(), failed.value());
        addOrigin(letter.headers(), failed);
        add(letter.headers(), KafkaHeaders.DLT_EXCEPTION_MESSAGE, reason);
        add(letter.headers(), DeadLetterHeaders.FAILURE, failure.name().toLowerCase(Locale.ROOT));
        add(letter.headers(), DeadLetterHeaders.STAGE, STAGE);
        add(letter.headers(), DeadLetterHeaders.VERSION, version);
        add(letter.headers(), DeadLetterHeaders.FAILED_AT, clock.instant().toString());
        if (failed.key() != null) {
            letter.headers().add(DeadLetterHeaders.ARTICLE_ID, failed.key());
        }
        var _ = kafka.send(letter);
    }

    private static void addOrigin(Headers headers, ConsumerRecord<?, ?> failed) {
        add(headers, KafkaHeaders.DLT_ORIGINAL_TOPIC, failed.topic());
        headers.add(
                KafkaHeaders.DLT_ORIGINAL_PARTITION,
                ByteBuffer.allocate(Integer.BYTES).putInt(failed.partition()).array());
        headers.add(
                KafkaHeaders.DLT_ORIGINAL_OFFSET,
                ByteBuffer.allocate(Long.BYTES).putLong(failed.offset()).array());
        headers.add(
                KafkaHeaders.DLT_ORIGINAL_TIMESTAMP,
                ByteBuffer.allocate(Long.BYTES).putLong(failed.timestamp()).array());
        add(
                headers,
                KafkaHeaders.DLT_ORIGINAL_TIMESTAMP_TYPE,
                failed.timestampType().toString());
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
