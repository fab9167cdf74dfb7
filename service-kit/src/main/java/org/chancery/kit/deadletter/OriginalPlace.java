package org.chancery.kit.deadletter;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;

/** Where the record of a dead letter stood, as {@link Origin} wrote it into its headers, and the time it had there. */
public record OriginalPlace(String topic, int partition, long offset, long timestamp) {
    /** Empty if one of the headers is missing or broken: anybody can write to a topic. */
    public static Optional<OriginalPlace> of(Headers headers) {
        var topic = last(headers, KafkaHeaders.DLT_ORIGINAL_TOPIC);
        var partition = last(headers, KafkaHeaders.DLT_ORIGINAL_PARTITION);
        var offset = last(headers, KafkaHeaders.DLT_ORIGINAL_OFFSET);
        var timestamp = last(headers, KafkaHeaders.DLT_ORIGINAL_TIMESTAMP);
        if (topic == null || length(partition) != Integer.BYTES || length(offset) != Long.BYTES) {
            return Optional.empty();
        }
        return length(timestamp) != Long.BYTES
                ? Optional.empty()
                : Optional.of(new OriginalPlace(
                        new String(topic, StandardCharsets.UTF_8),
                        ByteBuffer.wrap(partition).getInt(),
                        ByteBuffer.wrap(offset).getLong(),
                        ByteBuffer.wrap(timestamp).getLong()));
    }

    private static byte @Nullable [] last(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null ? null : header.value();
    }

    private static int length(byte @Nullable [] bytes) {
        return bytes == null ? -1 : bytes.length;
    }
}
