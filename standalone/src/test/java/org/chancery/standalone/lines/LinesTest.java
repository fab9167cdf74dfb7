package org.chancery.standalone.lines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void givesEachLineItsNumber() {
        var lines = linesOf("one\ntwo\r\nthree".getBytes(UTF_8));

        assertThat(lines).containsExactly(new Line.Text(1, "one"), new Line.Text(2, "two"), new Line.Text(3, "three"));
    }

    @Test
    void seesNoLineAfterTheLastLineEnd() {
        assertThat(linesOf("one\n".getBytes(UTF_8))).hasSize(1);
        assertThat(linesOf(new byte[0])).isEmpty();
    }

    @Test
    void passesOverALineThatIsTooLong() {
        var lines = linesOf(("x".repeat(101) + "\nnext").getBytes(UTF_8));

        assertThat(lines)
                .containsExactly(
                        new Line.Broken(1, "the line has 101 bytes, the maximum is 100"), new Line.Text(2, "next"));
    }

    @Test
    void refusesBytesThatAreNoUtf8() {
        var lines = linesOf(new byte[] {'a', (byte) 0xFF, '\n', 'b'});

        assertThat(lines).containsExactly(new Line.Broken(1, "the line is not UTF-8"), new Line.Text(2, "b"));
    }

    private static List<Line> linesOf(byte[] bytes) {
        var lines = new ArrayList<Line>();
        new Lines(new ByteArrayInputStream(bytes), 100).forEachRemaining(lines::add);
        return lines;
    }
}
