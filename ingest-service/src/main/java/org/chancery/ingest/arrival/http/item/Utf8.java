package org.chancery.ingest.arrival.http.item;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Bytes as text, if they are UTF-8. */
public final class Utf8 {
    /** Some editors write it at the beginning of a file. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Utf8() {}

    /** The text, without a byte order mark. */
    public static String text(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
