package org.chancery.enrich.engine.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.IssueTag;
import org.chancery.contract.RawArticle;
import org.chancery.enrich.engine.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What an article is about, with its reasons. */
class IssueTaggerTest {
    private static final String DAY = "2019-06-11";
    private static final String ASYLUM =
            "Thousands of asylum seekers crossed the border, and the migrants applied for asylum.";

    @Test
    void showsTheWordsThatSpeakForATopic() {
        var tag = only("migration", Desk.read(DAY, "", ASYLUM));

        assertThat(tag.evidence())
                .isNotEmpty()
                .allSatisfy(words ->
                        assertThat(ASYLUM.substring(words.start(), words.end())).isEqualTo(words.text()));
    }

    @Test
    void isSurerTheMoreIsSaidButNeverCertain() {
        double once = only("migration", Desk.read(DAY, "", ASYLUM)).score();
        double often = only("migration", Desk.read(DAY, "Asylum seekers at the border", ASYLUM.repeat(5)))
                .score();

        assertThat(often).isGreaterThan(once).isLessThanOrEqualTo(1);
    }

    @Test
    void readsAHeadlineWithoutABody() {
        assertThat(ids(Desk.read(DAY, "Thousands of asylum seekers cross the border", "")))
                .contains("migration");
    }

    @Test
    void countsSomeWordsOnlyInAHeadlineThatStandsAlone() {
        var headline = "Jury Convicts Clerk in Murder of Teller";

        assertThat(ids(Desk.read(DAY, headline, ""))).contains("organised-crime");
        assertThat(ids(Desk.read(DAY, headline, "The jury sat for two days in a town hall by the lake.")))
                .doesNotContain("organised-crime");
    }

    @Test
    void takesTwoStatesInAHeadlineForTheirRelations() {
        assertThat(ids(Desk.read(DAY, "Emmanuel Macron Snubs Peru", ""))).contains("bilateral-relations");
        assertThat(ids(Desk.read(DAY, "Snow in Peru", ""))).doesNotContain("bilateral-relations");
    }

    @Test
    void takesPoliticsInAHeadlineForAnothersOnlyWhereAnotherIsNamed() {
        assertThat(only("bilateral-relations", Desk.read(DAY, "Peru's Cabinet Splits", ""))
                        .evidence())
                .extracting(words -> words.text())
                .contains("Peru", "Cabinet");
        assertThat(ids(Desk.read(DAY, "Washington's Cabinet Splits", ""))).doesNotContain("bilateral-relations");
    }

    @Test
    void readsABodyOfOneLineWithoutAHeadline() {
        assertThat(ids(Desk.read(DAY, "", "Thousands of asylum seekers crossed the border")))
                .contains("migration");
    }

    @Test
    void findsNothingWhereNothingIsSaid() {
        assertThat(ids(Desk.read(DAY, "", "It is what it is."))).isEmpty();
    }

    @Test
    void isNotMisledByMetaphors() {
        assertThat(ids(Desk.read(DAY, "", "The president declared a war on drugs and battled cocaine smugglers.")))
                .doesNotContain("armed-conflict");
    }

    @Test
    void takesAnAbbreviationForNoOtherWord() {
        assertThat(ids(Desk.read(
                        DAY, "", "AIDS killed many. Doctors who treat AIDS met at a clinic for AIDS patients.")))
                .doesNotContain("development-aid");
    }

    @Test
    void readsAroundMarkupThatWasLeftInTheText() {
        var body =
                "<p class=\"lead\">Thousands of <b>asylum seekers</b> crossed the border &amp; asked for asylum.</p>";
        var tag = only("migration", Desk.read(DAY, "", body));

        assertThat(tag.evidence())
                .allSatisfy(words ->
                        assertThat(body.substring(words.start(), words.end())).isEqualTo(words.text()));
    }

    @Test
    @Timeout(60)
    void readsTheLongestArticle() {
        var body = (ASYLUM + " The weather was fine.\n\n").repeat(RawArticle.MAX_TEXT / 112);

        assertThat(ids(Desk.read(DAY, "", body))).contains("migration");
    }

    private static IssueTag only(String id, EnrichedArticle article) {
        return article.issues().stream()
                .filter(tag -> tag.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(EnrichedArticle article) {
        return article.issues().stream().map(IssueTag::id).toList();
    }
}
