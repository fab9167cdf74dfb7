package org.chancery.enrich.engine.event.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.enrich.engine.event.SmallDesk;
import org.chancery.enrich.engine.lexicon.seed.SmallLexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of a sentence's dates is that of the first thing it reports. */
class DateChoiceTest {
    @Test
    void takesTheDateOfItsOwnClause() {
        assertThat(date("Syldavia condemned Borduria on Monday.")).contains(LocalDate.parse("2012-06-11"));
        assertThat(date("In 2009 Syldavia condemned Borduria and attacked it on Monday."))
                .contains(LocalDate.parse("2009-01-01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Syldavia condemned a visit of Borduria next month.",
                "Syldavia condemned the 1998 pact of Borduria.",
                "Syldavia condemned Borduria, which fought in 1998.",
            })
    void leavesOutDatesOfOtherThings(String text) {
        assertThat(date(text)).isEmpty();
    }

    private static Optional<LocalDate> date(String text) {
        var sentence = SmallDesk.sentences(text).getFirst();
        var dates = new DateReader(SmallLexicon.LEXICON.language().dates(), SmallDesk.TODAY);
        return new DateChoice(SmallDesk.WORDS)
                .of(sentence, sentence.triggers().getFirst(), dates.in(sentence.text(), sentence.span()))
                .map(DateExpression::date);
    }
}
