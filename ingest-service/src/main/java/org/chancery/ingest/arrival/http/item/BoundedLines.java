package org.chancery.ingest.arrival.http.item;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.chancery.contract.RawArticle;

/** Splits a stream into lines without holding more than one line in memory. */
final class BoundedLines {
    /** Maximum length of an article, in bytes on the wire. */
    static final int MAX_BYTES = RawArticle.MAX_BYTES;

    private static final int BUFFER = 64 * 1024;

    private final InputStream bytes;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    private int line;

    BoundedLines(InputStream bytes) {
        this.bytes = bytes;
    }

    /** Number of the last line read, from 1. */
    int number() {
        return line;
    }

    /**
     * The next line without its terminator, or empty at the end of the stream.
     *
     * @throws BodyBroken as soon as the limit is exceeded; the rest of the stream is not read
     */
    Optional<byte[]> next() throws IOException {
        if (!refill()) {
            return Optional.empty();
        }
        line++;
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
        while (refill()) {
            int end = endOfLine();
            text.write(buffer, at, end - at);
            if (text.size() > MAX_BYTES) {
                throw new BodyBroken(line, "line " + line + " has more than " + MAX_BYTES + " bytes", true);
            }
            at = end;
            if (end < filled) {
                at++;
                break;
            }
        }
        return text.toByteArray();
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
