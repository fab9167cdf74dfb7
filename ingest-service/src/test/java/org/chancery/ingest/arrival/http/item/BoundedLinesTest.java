package org.chancery.ingest.arrival.http.item;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundedLinesTest {
    @Test
    void cutsAtEachLineFeed() throws IOException {
        assertThat(lines("one\ntwo\n\nfour")).containsExactly("one", "two", "", "four");
    }

    @Test
    void aLineFeedAtTheEndBeginsNoLine() throws IOException {
        assertThat(lines("one\n")).containsExactly("one");
    }

    @Test
    void nothingHasNoLines() throws IOException {
        assertThat(lines("")).isEmpty();
    }

    @Test
    void aLineMayBeLongerThanTheBuffer() throws IOException {
        var line = "x".repeat(200_000);

        assertThat(lines("one\n" + line + "\nthree")).containsExactly("one", line, "three");
    }

    @Test
    void aLineOfTheGreatestLengthPasses() throws IOException {
        assertThat(lines("x".repeat(BoundedLines.MAX_BYTES) + "\n")).hasSize(1);
    }

    @Test
    void passesOverALongerOneAndGoesOn() throws IOException {
        var lines = new BoundedLines(
                stream("one\n" + "x".repeat(BoundedLines.MAX_BYTES + 1) + "\nthree\n" + "y".repeat(5_000_000)));

        assertThat(lines.next()).hasValue("one".getBytes(UTF_8));
        assertThat(lines.isTooLong()).isFalse();
        assertThat(lines.next()).hasValue(new byte[0]);
        assertThat(lines.isTooLong()).isTrue();
        assertThat(lines.next()).hasValue("three".getBytes(UTF_8));
        assertThat(lines.isTooLong()).isFalse();
        assertThat(lines.number()).isEqualTo(3);
        assertThat(lines.next()).hasValue(new byte[0]);
        assertThat(lines.isTooLong()).isTrue();
        assertThat(lines.next()).isEmpty();
    }

    @Test
    void refusesOneWithoutAnEndByItsNumber() throws IOException {
        var endless = new Endless("short\n");
        var lines = new BoundedLines(endless);
        lines.next();

        assertThatExceptionOfType(BodyBroken.class)
                .isThrownBy(lines::next)
                .satisfies(refused -> assertThat(refused.number()).isEqualTo(2));
        assertThat(endless.read).isLessThan(BoundedLines.MAX_SKIPPED + 200_000L);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static List<String> lines(String text) throws IOException {
        var lines = new BoundedLines(stream(text));
        var all = new ArrayList<String>();
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            all.add(new String(line.get(), UTF_8));
        }
        return all;
    }

    /** Some text, and then letters without end. */
    private static final class Endless extends InputStream {
        private final byte[] beginning;
        private long read;

        Endless(String beginning) {
            this.beginning = beginning.getBytes(UTF_8);
        }

        @Override
        public int read() {
            return read < beginning.length ? beginning[(int) read++] : letter();
        }

        private int letter() {
            read++;
            return 'x';
        }
    }
}
