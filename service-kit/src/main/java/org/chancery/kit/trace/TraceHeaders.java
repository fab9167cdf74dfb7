package org.chancery.kit.trace;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Headers of records as text. Anybody may write to a topic, so what is longer than a trace context needs counts as missing. */
final class TraceHeaders {
    /** As much of a {@code tracestate} as W3C asks everybody to hand on. */
    static final int LONGEST = 512;

    private TraceHeaders() {}

    static @Nullable String read(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null || header.value().length > LONGEST
                ? null
                : new String(header.value(), US_ASCII);
    }

    /** Instead of what is there. */
    static void write(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(US_ASCII));
    }
}
