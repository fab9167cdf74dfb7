package org.chancery.enrich.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Base forms, and what is remembered of them. */
class InflectionTest {
    private final Inflection inflection = new Inflection(Map.of());

    @Test
    void proposesBaseForms() {
        assertThat(inflection.bases("signed")).contains("signed", "sign");
        assertThat(inflection.remembered()).isOne();
    }

    @Test
    void neitherBendsNorRemembersWhatIsLongerThanAnyWord() {
        var endless = "sign".repeat(Token.LONGEST) + "ed";

        assertThat(inflection.bases(endless)).containsExactly(endless);
        assertThat(inflection.remembered()).isZero();
    }
}
