package org.chancery.standalone.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Talks\nend",
                " Talks\r\n\tend ",
                "Talks\u2028end",
                "Tal\u00adks \u202eend",
                "\u001bTalks\u009bend"
            })
    void whatStrangersWriteStaysOnItsLineAndMovesNothing(String text) {
        assertThat(TerminalText.plain(text)).isEqualTo("Talks end");
    }
}
