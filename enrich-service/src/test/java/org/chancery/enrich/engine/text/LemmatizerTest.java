package org.chancery.enrich.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Base forms, and what is remembered of them. */
class LemmatizerTest {
    private final Lemmatizer inflection = new Lemmatizer(Map.of());

    @Test
    void proposesBaseForms() {
        assertThat(inflection.baseForms("signed")).contains("signed", "sign");
        assertThat(inflection.remembered()).isOne();
    }

    @Test
    void neitherBendsNorRemembersWhatIsLongerThanAnyWord() {
        var endless = "sign".repeat(Token.MAX_LENGTH) + "ed";

        assertThat(inflection.baseForms(endless)).containsExactly(endless);
        assertThat(inflection.remembered()).isZero();
    }
}
