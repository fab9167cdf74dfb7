package org.chancery.kit.consumer;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;
import org.chancery.contract.TopicSettings;
import org.jspecify.annotations.Nullable;

/**
 * A value as bytes, truncated to one byte more than the longest valid record: the broker limits compressed records, and a few of them
 * could fill the memory when uncompressed. A reader recognises a truncated value by its length.
 */
public final class BoundedBytes implements Deserializer<byte[]> {
    private static final int MAX_BYTES = TopicSettings.MAX_RECORD + 1;

    /** Whether a value was truncated. */
    public static boolean isCut(byte[] value) {
        return value.length == MAX_BYTES;
    }

    @Override
    public byte @Nullable [] deserialize(String topic, byte @Nullable [] value) {
        return value == null || value.length <= MAX_BYTES ? value : Arrays.copyOf(value, MAX_BYTES);
    }

    @Override
    public byte @Nullable [] deserialize(String topic, Headers headers, @Nullable ByteBuffer value) {
        if (value == null) {
            return null;
        }
        var bytes = new byte[Math.min(value.remaining(), MAX_BYTES)];
        value.get(value.position(), bytes);
        return bytes;
    }
}
