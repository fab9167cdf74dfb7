package org.chancery.ingest.deadletter.letter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EscapedTextTest {
    @Test
    void leavesTextAsItIs() {
        assertThat(text("Élysée 🇫🇷\n\t{\"a\": 1}", 100)).isEqualTo("Élysée 🇫🇷\n\t{\"a\": 1}");
    }

    @Test
    void escapesWhatMovesTheCursorOrTurnsTheLine() {
        assertThat(text("a\u001b[2J\r\u0000\u202eb", 100)).isEqualTo("a\\x1b[2J\\x0d\\x00\\u{202e}b");
    }

    @Test
    void escapesBytesThatAreNoText() {
        assertThat(EscapedText.of(new byte[] {'a', (byte) 0xc3, 'b', (byte) 0xff, (byte) 0xe2, (byte) 0x82}, 100))
                .isEqualTo("a\\xc3b\\xff\\xe2\\x82");
    }

    @Test
    void cutsWithoutHalvingALetter() {
        assertThat(text("abc", 3)).isEqualTo("abc");
        assertThat(text("abcd", 3)).isEqualTo("abc…");
        assertThat(text("ab🦉cd", 3)).isEqualTo("ab…");
    }

    @Test
    void endsWithAnyBytes() {
        var random = new Random(7);
        for (int length = 0; length < 300; length++) {
            var bytes = new byte[length];
            random.nextBytes(bytes);
            assertThat(EscapedText.of(bytes, 50)).hasSizeLessThanOrEqualTo(51);
        }
    }

    private static String text(String text, int longest) {
        return EscapedText.of(text.getBytes(UTF_8), longest);
    }
}
