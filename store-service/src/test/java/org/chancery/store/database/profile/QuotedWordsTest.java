package org.chancery.store.database.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words of a sentence are a quotation. */
class QuotedWordsTest {
    @Test
    void whatStandsInQuotationMarksOfEitherKindIsQuoted() {
        assertThat(QuotedWords.of("“We will not yield,” Pérez said, and called it \"an act of folly\"."))
                .containsExactly("We will not yield,", "an act of folly");
    }

    @Test
    void aWordOrTwoAreATermAndNoQuotation() {
        assertThat(QuotedWords.of("Pérez condemned the “special operation” of Chile."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We will never yield,\" Pérez said, \"and they know it.",
                "We will never yield,” Pérez said.",
                "Pérez said: “We will never yield.",
                "Pérez said that Peru would never yield."
            })
    void aSentenceThatDoesNotTellWhereItBeginsAndEndsQuotesNothing(String sentence) {
        assertThat(QuotedWords.of(sentence)).isEmpty();
    }
}
