package org.chancery.enrich.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.contract.Field;
import org.junit.jupiter.api.Test;

/** How long a sentence may be. */
class SentenceSplitterTest {
    @Test
    void holdNoMoreThanAnEventCanShow() {
        var text = FieldText.of(Field.BODY, ("wordy" + " ".repeat(400)).repeat(50));

        assertThat(text.sentences())
                .hasSizeGreaterThan(5)
                .allSatisfy(sentence -> assertThat(
                                text.passage(sentence.first(), sentence.end()).text())
                        .hasSizeLessThanOrEqualTo(3_000));
    }

    @Test
    void endBetweenWordsAndLeaveNoneOut() {
        var text = FieldText.of(Field.BODY, "word ".repeat(2_000));

        assertThat(text.sentences().getFirst().first()).isZero();
        assertThat(text.sentences().getLast().end()).isEqualTo(2_000);
        assertThat(text.sentences())
                .allSatisfy(sentence ->
                        assertThat(sentence.end() - sentence.first()).isBetween(1, 300));
    }
}
