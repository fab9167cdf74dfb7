package org.chancery.ingest.deadletter.letter;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.chancery.contract.DeadLetterHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;

/**
 * What a dead letter says of itself, without its record. Anybody can write to a topic, so everything but place, time and length may be
 * missing, or be nonsense.
 *
 * @param at when the broker got it
 * @param cause one of {@link DeadLetterHeaders.Failure}, in lower case, unless somebody else wrote it
 * @param stage the service that gave up
 * @param article the id of the article, if it could be read
 * @param bytes the length of the value
 */
public record Letter(
        LetterPlace place,
        Instant at,
        @Nullable String cause,
        @Nullable String stage,
        @Nullable String article,
        @Nullable String reason,
        int bytes) {
    private static final int MAX_REASON = 1_200;
    private static final int MAX_WORD = 200;

    public static Letter of(ConsumerRecord<byte[], byte[]> found) {
        var headers = found.headers();
        return new Letter(
                LetterPlace.of(found),
                Instant.ofEpochMilli(found.timestamp()),
                text(headers, DeadLetterHeaders.FAILURE, MAX_WORD),
                text(headers, DeadLetterHeaders.STAGE, MAX_WORD),
                text(headers, DeadLetterHeaders.ARTICLE_ID, MAX_WORD),
                text(headers, KafkaHeaders.DLT_EXCEPTION_MESSAGE, MAX_REASON),
                found.value() == null ? 0 : found.value().length);
    }

    private static @Nullable String text(Headers headers, String name, int longest) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : EscapedText.of(header.value(), longest);
    }
}
