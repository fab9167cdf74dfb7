package org.chancery.enrich.engine.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.contract.Field;
import org.chancery.enrich.engine.Desk;
import org.chancery.enrich.engine.text.FieldText;
import org.junit.jupiter.api.Test;

/** What is remembered of the words of an article. */
class IssueTermsTest {
    private final IssueTerms terms = new IssueTerms(Desk.LEXICON.issues());

    @Test
    void rememberTheWordsOfAText() {
        terms.in(text("talks on talks"), false);

        assertThat(terms.remembered()).isEqualTo(2);
    }

    @Test
    void rememberNothingThatIsLongerThanAnyWord() {
        terms.in(text("migrant".repeat(1_000) + " " + "A.".repeat(1_000) + " " + "1".repeat(1_000)), false);

        assertThat(terms.remembered()).isZero();
    }

    private static FieldText text(String text) {
        return Desk.LEXICON.language().texts().read(Field.BODY, text);
    }
}
