package org.chancery.ingest.deadletter.letter;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Bytes that somebody sent, as text that can be shown: what is not UTF-8, or moves a cursor, is written as {@code \xff}. */
public final class EscapedText {
    private EscapedText() {}

    /** At most so many characters of them; text that is cut ends with "…". */
    public static String of(byte[] bytes, int longest) {
        var in = ByteBuffer.wrap(bytes);
        var out = new StringBuilder(Math.min(bytes.length, longest));
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var chunk = CharBuffer.allocate(Math.max(2, Math.min(bytes.length, longest)));
        while (in.hasRemaining() && out.length() <= longest) {
            var result = decoder.decode(in, chunk, true);
            append(chunk.flip(), out);
            chunk.clear();
            escapeMalformed(result, in, out);
            resume(decoder);
        }
        return out.length() <= longest ? out.toString() : cut(out, longest);
    }

    private static void resume(CharsetDecoder decoder) {
        decoder.reset();
    }

    private static void escapeMalformed(CoderResult result, ByteBuffer in, StringBuilder out) {
        for (int i = 0; result.isError() && i < result.length(); i++) {
            escape(in.get() & 0xFF, out);
        }
    }

    private static void append(CharSequence letters, StringBuilder out) {
        letters.codePoints().forEach(letter -> {
            if (isPlain(letter)) {
                out.appendCodePoint(letter);
            } else if (letter < 0x100) {
                escape(letter, out);
            } else {
                out.append("\\u{%x}".formatted(letter));
            }
        });
    }

    /** Line breaks and tabs are part of most payloads. */
    private static boolean isPlain(int letter) {
        return letter == '\n'
                || letter == '\t'
                || (!Character.isISOControl(letter) && Character.getType(letter) != Character.FORMAT);
    }

    private static void escape(int value, StringBuilder out) {
        out.append("\\x%02x".formatted(value));
    }

    private static String cut(StringBuilder text, int longest) {
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "…";
    }
}
