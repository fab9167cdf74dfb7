package org.chancery.standalone.lines;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The lines of a stream, one at a time; a line that is too long is skipped and never held in memory. */
public final class Lines implements Iterator<Line> {
    private static final int END = -1;

    private final InputStream in;
    private final int longest;
    private long number;
    private int next;

    /**
     * The lines from here on.
     *
     * @param longest maximum length of a line, in bytes
     */
    public Lines(InputStream in, int longest) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.longest = longest;
        this.next = read();
    }

    @Override
    public boolean hasNext() {
        return next != END;
    }

    @Override
    public Line next() {
        if (next == END) {
            throw new NoSuchElementException();
        }
        number++;
        var bytes = new ByteArrayOutputStream(4096);
        long length = 0;
        for (; next != '\n' && next != END; next = read()) {
            if (length++ < longest) {
                bytes.write(next);
            }
        }
        next = next == END ? END : read();
        return length > longest
                ? new Line.Broken(number, "the line has %d bytes, the maximum is %d".formatted(length, longest))
                : decode(bytes.toByteArray());
    }

    private Line decode(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new Line.Text(number, text.toString().strip());
        } catch (CharacterCodingException _) {
            return new Line.Broken(number, "the line is not UTF-8");
        }
    }

    private int read() {
        try {
            return in.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
