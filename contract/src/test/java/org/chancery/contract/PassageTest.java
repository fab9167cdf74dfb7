package org.chancery.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PassageTest {
    @Test
    void countsUtf16Units() {
        var passage = new Passage(Field.BODY, 3, 5, "🕊");

        assertThat("a b🕊".substring(passage.start(), passage.end())).isEqualTo(passage.text());
    }

    @Test
    void refusesEndsThatDoNotHoldTheWords() {
        assertThatThrownBy(() -> new Passage(Field.TITLE, 0, 4, "Rome!")).hasMessage("passage 0-4 holds 5 units");
        assertThatThrownBy(() -> new Passage(Field.TITLE, -1, 3, "Rome")).hasMessageContaining("-1-3");
    }
}
