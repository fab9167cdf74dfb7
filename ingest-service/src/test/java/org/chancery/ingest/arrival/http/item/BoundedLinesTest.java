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
    void refusesALongerOneByItsNumberWithoutReadingItToItsEnd() throws IOException {
        var endless = new Endless("short\n");
        var lines = new BoundedLines(endless);
        lines.next();

        assertThatExceptionOfType(BodyBroken.class)
                .isThrownBy(lines::next)
                .satisfies(refused -> assertThat(refused.number()).isEqualTo(2));
        assertThat(endless.read).isLessThan(BoundedLines.MAX_BYTES + 200_000L);
    }

    private static List<String> lines(String text) throws IOException {
        var lines = new BoundedLines(new ByteArrayInputStream(text.getBytes(UTF_8)));
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
