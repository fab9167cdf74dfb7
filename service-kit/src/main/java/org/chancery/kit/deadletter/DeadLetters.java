package org.chancery.kit.deadletter;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.chancery.contract.DeadLetterHeaders;
import org.chancery.contract.RawArticle;
import org.chancery.contract.TopicSettings;
import org.chancery.contract.Topics;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.info.BuildProperties;
import org.springframework.kafka.support.KafkaHeaders;

/** Turns a record that can never be processed into a dead letter that always fits its topic: the record, with the cause in headers. */
public final class DeadLetters {
    private static final int MAX_REASON = 1_000;
    private static final String LEFT = " (the record is too long to be copied; it is still at its original offset)";

    private final String stage;
    private final Clock clock;
    private final String version;

    /** @param stage the service that gives up: {@code enrich} or {@code store} */
    public DeadLetters(String stage, Clock clock, Optional<BuildProperties> build) {
        this.stage = stage;
        this.clock = clock;
        version = build.map(BuildProperties::getVersion).orElse("development");
    }

    /** The dead letter, to be sent in the caller's transaction, if any. */
    public ProducerRecord<byte[], byte[]> letter(ConsumerRecord<byte[], byte[]> failed, Cause cause) {
        boolean fits = size(failed) <= TopicSettings.MAX_RECORD;
        var letter = new ProducerRecord<byte[], byte[]>(
                Topics.deadLettersOf(failed.topic()),
                fits || isId(failed.key()) ? failed.key() : null,
                fits ? failed.value() : null);
        var headers = letter.headers();
        if (fits) {
            addOwn(headers, failed);
        } else {
            add(headers, DeadLetterHeaders.LEFT_OUT, "record");
        }
        new Origin(failed).addTo(headers);
        add(headers, KafkaHeaders.DLT_EXCEPTION_MESSAGE, fits ? cut(cause.reason()) : cut(cause.reason()) + LEFT);
        add(headers, DeadLetterHeaders.FAILURE, cause.failure().name().toLowerCase(Locale.ROOT));
        add(headers, DeadLetterHeaders.STAGE, stage);
        add(headers, DeadLetterHeaders.VERSION, version);
        add(headers, DeadLetterHeaders.FAILED_AT, clock.instant().toString());
        addArticle(headers, failed.key(), cause);
        return letter;
    }

    /** By the contract, the key is the article's id if the article could not be read. */
    private static void addArticle(Headers headers, byte @Nullable [] key, Cause cause) {
        if (cause.article() != null) {
            add(headers, DeadLetterHeaders.ARTICLE_ID, cause.article());
        } else if (key != null && isId(key)) {
            headers.add(DeadLetterHeaders.ARTICLE_ID, key);
        }
    }

    private static boolean isId(byte @Nullable [] key) {
        return key != null && key.length <= RawArticle.MAX_ID;
    }

    /** The producer's own headers, and whether it is a replay, without what an earlier dead letter says. */
    private static void addOwn(Headers headers, ConsumerRecord<?, ?> failed) {
        for (var header : failed.headers()) {
            if (!isOfDeadLetter(header.key()) || header.key().equals(DeadLetterHeaders.REPLAY_OF)) {
                headers.add(header);
            }
        }
    }

    /** Whether a header is not the producer's own, but about the death of its record. */
    public static boolean isOfDeadLetter(String header) {
        return header.startsWith("kafka_dlt-") || header.startsWith("chancery-");
    }

    /** Whether a dead letter with these headers is without its record, which was too long. */
    public static boolean isWithoutRecord(Headers letter) {
        return letter.lastHeader(DeadLetterHeaders.LEFT_OUT) != null;
    }

    private static long size(ConsumerRecord<byte[], byte[]> failed) {
        long size = length(failed.key()) + length(failed.value());
        for (var header : failed.headers()) {
            size += header.key().length() + length(header.value());
        }
        return size;
    }

    private static long length(byte @Nullable [] bytes) {
        return bytes == null ? 0 : bytes.length;
    }

    private static String cut(String reason) {
        return reason.length() <= MAX_REASON ? reason : reason.substring(0, MAX_REASON) + "…";
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
