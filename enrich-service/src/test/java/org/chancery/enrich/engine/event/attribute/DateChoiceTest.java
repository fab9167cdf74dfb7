package org.chancery.enrich.engine.event.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.enrich.engine.event.SmallDesk;
import org.chancery.enrich.engine.lexicon.seed.SmallLexicon;
import org.chancery.enrich.engine.lexicon.weight.EventWeights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of a sentence's dates is that of the first thing it reports. */
class DateChoiceTest {
    private static final EventWeights WEIGHTS = SmallLexicon.LEXICON.weights().events();

    @Test
    void takesTheDateOfItsOwnClause() {
        assertThat(date("Syldavia condemned Borduria on Monday.")).contains(LocalDate.parse("2012-06-11"));
        assertThat(date("In 2009 Syldavia condemned Borduria and attacked it on Monday."))
                .contains(LocalDate.parse("2009-01-01"));
    }

    @Test
    void theDateOfAnotherClauseIsTheLastResort() {
        var text = "On Monday the government of the kingdom of Syldavia condemned Borduria and attacked it yesterday.";
        assertThat(date(text, WEIGHTS)).contains(LocalDate.parse("2012-06-11"));
        assertThat(date(text, new EventWeights(0.3, 0.1, 0.1, 1.5, 0, 1))).contains(LocalDate.parse("2012-06-12"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Syldavia condemned that attack on Monday.",
                "Syldavia condemned the attack, which destroyed two ships, on Monday.",
                "Syldavia condemned Borduria, which it has fought for years, on Monday.",
            })
    void aRelativeClauseEndsAtItsComma(String text) {
        assertThat(date(text)).contains(LocalDate.parse("2012-06-11"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Syldavia condemned a visit of Borduria next month.",
                "Syldavia condemned the 1998 pact of Borduria.",
                "Syldavia condemned Borduria, which attacked Freedonia in 1998.",
                "Syldavia condemned Borduria, which, it said, attacked Freedonia in 1998.",
                "Syldavia, which said so in 1998, condemned Borduria.",
                "Syldavia condemned Borduria over the pact of 1998.",
                "Syldavia has condemned Borduria over a raid in 1998.",
                "Syldavia condemned Borduria for the first time since 1998.",
            })
    void leavesOutDatesOfOtherThings(String text) {
        assertThat(date(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 1998 Syldavia condemned Borduria.",
                "Syldavia condemned Borduria at the end of 1998.",
                "Syldavia condemned Borduria after the coup of 1998.",
                "Syldavia has condemned Borduria since 1998.",
            })
    void takesTheDateOfWhatIsLongOver(String text) {
        assertThat(date(text)).contains(LocalDate.parse("1998-01-01"));
    }

    @Test
    void whatIsToComeMayBePlanned() {
        assertThat(date("Syldavia will visit Borduria next month.")).contains(LocalDate.parse("2012-07-01"));
    }

    private static Optional<LocalDate> date(String text) {
        return date(text, WEIGHTS);
    }

    private static Optional<LocalDate> date(String text, EventWeights weights) {
        var sentence = SmallDesk.sentences(text).getFirst();
        var dates = new DateReader(SmallLexicon.LEXICON.language().dates(), SmallDesk.TODAY);
        return new DateChoice(SmallDesk.WORDS, weights)
                .of(
                        sentence,
                        sentence.triggers().getFirst(),
                        dates.in(sentence.text(), sentence.span()),
                        SmallDesk.TODAY)
                .map(DateExpression::date);
    }
}
