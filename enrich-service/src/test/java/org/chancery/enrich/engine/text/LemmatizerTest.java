package org.chancery.enrich.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chancery.enrich.engine.text.Inflection.Change;
import org.chancery.enrich.engine.text.Inflection.Ending;
import org.junit.jupiter.api.Test;

/** Base forms, and what is remembered of them, in a language with a plural and a past. */
class LemmatizerTest {
    private final Lemmatizer lemmatizer = new Lemmatizer(new Inflection(
            Map.of("met", List.of("meet")),
            List.of(
                    new Ending(
                            "s", List.of("ss"), 4, List.of(new Change("ies", "y", 5), new Change("s", "", 0)), false),
                    new Ending("ed", List.of(), 4, List.of(new Change("ed", "", 0), new Change("ed", "e", 0)), true))));

    @Test
    void proposesEveryBaseThatTheFirstFittingEndingAllows() {
        assertThat(lemmatizer.baseForms("signed")).containsExactly("signed", "sign", "signe");
        assertThat(lemmatizer.baseForms("allies")).containsExactly("allies", "ally", "allie");
        assertThat(lemmatizer.baseForms("talks")).containsExactly("talks", "talk");
    }

    @Test
    void makesADoubledLetterASingleOneWhereTheEndingSaysSo() {
        assertThat(lemmatizer.baseForms("barred")).containsExactly("barred", "barr", "barre", "bar");
        assertThat(lemmatizer.baseForms("barrs")).containsExactly("barrs", "barr");
    }

    @Test
    void readsAnIrregularWordByNoEnding() {
        assertThat(lemmatizer.baseForms("met")).containsExactly("met", "meet");
    }

    @Test
    void leavesShortWordsAndExceptionsAsTheyAre() {
        assertThat(lemmatizer.baseForms("gas")).containsExactly("gas");
        assertThat(lemmatizer.baseForms("congress")).containsExactly("congress");
        assertThat(lemmatizer.baseForms("red")).containsExactly("red");
    }

    @Test
    void remembersWhatItHasRead() {
        lemmatizer.baseForms("signed");
        lemmatizer.baseForms("signed");

        assertThat(lemmatizer.remembered()).isOne();
    }

    @Test
    void neitherBendsNorRemembersWhatIsLongerThanAnyWord() {
        var endless = "sign".repeat(Token.MAX_LENGTH) + "ed";

        assertThat(lemmatizer.baseForms(endless)).containsExactly(endless);
        assertThat(lemmatizer.remembered()).isZero();
    }
}
