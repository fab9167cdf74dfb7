package org.chancery.ingest.arrival.http.item;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.chancery.contract.RawArticle;

/** Splits a stream into lines without holding more than one line in memory; one that is too long is passed over. */
final class BoundedLines {
    /** Maximum length of an article, in bytes on the wire. */
    static final int MAX_BYTES = RawArticle.MAX_BYTES;

    /** What goes on after this many bytes without an end is no slip of a producer, and not worth reading. */
    static final long MAX_SKIPPED = 64L * 1024 * 1024;

    private static final int BUFFER = 64 * 1024;

    private final InputStream bytes;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    private int line;
    private boolean isTooLong;

    BoundedLines(InputStream bytes) {
        this.bytes = bytes;
    }

    /** Number of the last line read, from 1. */
    int number() {
        return line;
    }

    /** Whether the last line read has too many bytes. */
    boolean isTooLong() {
        return isTooLong;
    }

    /**
     * The next line without its terminator, or empty at the end of the stream; nothing of one that is too long.
     *
     * @throws BodyBroken if the end of such a line does not come; the rest of the stream is not read
     */
    Optional<byte[]> next() throws IOException {
        if (!refill()) {
            return Optional.empty();
        }
        line++;
        isTooLong = false;
        return Optional.of(endOfLine() < filled ? atHand() : pieced());
    }

    private byte[] atHand() {
        int end = endOfLine();
        var text = Arrays.copyOfRange(buffer, at, end);
        at = end + 1;
        return text;
    }

    private byte[] pieced() throws IOException {
        var text = new ByteArrayOutputStream();
        boolean isEnded = false;
        while (!isEnded && refill()) {
            int end = endOfLine();
            text.write(buffer, at, end - at);
            isEnded = passed(end);
            if (text.size() > MAX_BYTES) {
                isTooLong = true;
                return isEnded ? new byte[0] : skipped(text.size());
            }
        }
        return text.toByteArray();
    }

    private byte[] skipped(long begun) throws IOException {
        long length = begun;
        boolean isEnded = false;
        while (!isEnded && refill()) {
            int end = endOfLine();
            length += end - at;
            isEnded = passed(end);
            if (length > MAX_SKIPPED) {
                throw new BodyBroken(line, "line " + line + " has more than " + MAX_SKIPPED + " bytes", true);
            }
        }
        return new byte[0];
    }

    /** Whether the line ended there. */
    private boolean passed(int end) {
        boolean isEnded = end < filled;
        at = isEnded ? end + 1 : end;
        return isEnded;
    }

    private int endOfLine() {
        int end = at;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean refill() throws IOException {
        if (at < filled) {
            return true;
        }
        filled = Math.max(0, bytes.read(buffer));
        at = 0;
        return filled > 0;
    }
}
