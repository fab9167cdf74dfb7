package org.chancery.enrich.engine.event.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.enrich.engine.Desk;
import org.junit.jupiter.api.Test;

/** An analyst sees which rules a word can fire. */
class RuleSearchTest {
    private final RuleSearch search = new RuleSearch(Desk.LEXICON);

    @Test
    void aWordInAnyFormLeadsToItsRuleAndLine() {
        var hit = search.of("condemned").getFirst();

        assertThat(hit.rule().id()).isEqualTo("accuse.condemn");
        assertThat(hit.isVerb()).isTrue();
        assertThat(hit.pattern().text()).isEqualTo("condemn");
        assertThat(hit.pattern().place().toString()).matches("events/accuse\\.yaml:\\d+");
    }

    @Test
    void patternsThatBeginWithTheWordComeFirst() {
        assertThat(search.of("strike"))
                .extracting(RuleSearch.Hit::starts)
                .contains(true, false)
                .isSortedAccordingTo((one, other) -> Boolean.compare(other, one));
    }

    @Test
    void ofSeveralWordsAllAreAskedFor() {
        assertThat(search.of("sever relations"))
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.pattern().text()).contains("sever"));
        assertThat(search.of("sever marmalade")).isEmpty();
    }

    @Test
    void aWordOfAFamilyLeadsToThePatternsThatNameTheFamily() {
        assertThat(search.of("howitzer")).extracting(hit -> hit.rule().id()).contains("aid.military");
    }
}
