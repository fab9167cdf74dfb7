package org.chancery.enrich.engine.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.contract.Field;
import org.chancery.enrich.engine.Desk;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Lemmatizer;
import org.junit.jupiter.api.Test;

/** What is remembered of the words of an article. */
class IssueTermsTest {
    private final IssueTerms terms = new IssueTerms(
            Desk.LEXICON.issues(), new Lemmatizer(Desk.LEXICON.language().inflection()));

    @Test
    void rememberTheWordsOfAText() {
        terms.in(text("talks on talks"));

        assertThat(terms.remembered()).isEqualTo(2);
    }

    @Test
    void rememberNothingThatIsLongerThanAnyWord() {
        terms.in(text("migrant".repeat(1_000) + " " + "A.".repeat(1_000) + " " + "1".repeat(1_000)));

        assertThat(terms.remembered()).isZero();
    }

    private static FieldText text(String text) {
        return FieldText.of(Field.BODY, text, Desk.LEXICON.language().sentences());
    }
}
