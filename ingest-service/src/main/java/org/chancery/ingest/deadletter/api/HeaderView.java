package org.chancery.ingest.deadletter.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.kafka.common.header.Header;
import org.chancery.ingest.deadletter.letter.EscapedText;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;

/** A header of a dead letter. Stack traces are long, so a long value is cut. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HeaderView(String name, @Nullable String value) {
    private static final int MAX = 2_000;
    private static final Set<String> NUMBERS = Set.of(
            KafkaHeaders.DLT_ORIGINAL_PARTITION, KafkaHeaders.DLT_ORIGINAL_OFFSET, KafkaHeaders.DLT_ORIGINAL_TIMESTAMP);

    static HeaderView of(Header header) {
        var name = EscapedText.of(header.key().getBytes(StandardCharsets.UTF_8), MAX);
        return new HeaderView(name, header.value() == null ? null : text(header.key(), header.value()));
    }

    private static String text(String name, byte[] value) {
        if (NUMBERS.contains(name) && value.length == Integer.BYTES) {
            return Integer.toString(ByteBuffer.wrap(value).getInt());
        }
        return NUMBERS.contains(name) && value.length == Long.BYTES
                ? Long.toString(ByteBuffer.wrap(value).getLong())
                : EscapedText.of(value, MAX);
    }
}
