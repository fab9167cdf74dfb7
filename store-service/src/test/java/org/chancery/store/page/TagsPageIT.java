package org.chancery.store.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.contract.Mention;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.junit.jupiter.api.Test;

/** The reader says why an article has its tags. */
@PageTest
class TagsPageIT {
    private static final int WIDE = 1440;

    @Test
    void leaderHasTheWordsAndHowTheyMeanHim(Running running, Browser browser) {
        var named = Editions.mention("José Pérez", Mention.By.NAME);
        var office = Editions.mention("Peru thanked", Mention.By.OFFICE);
        var pronoun = Editions.mention("that", Mention.By.PRONOUN);
        running.store()
                .articles()
                .save(List.of(Editions.naming(
                        "tagged leader", "jose-perez", "José Pérez", List.of(named, office, pronoun, pronoun))));

        browser.open(running.store().address("/?article=tagged+leader"), WIDE);

        browser.awaitText("#reading li", "José Pérez: President, Peru, on 3 May 2024 (90 % sure)");
        assertThat(browser.texts("#reading .because"))
                .contains("by name: “José Pérez”; by office: “Peru thanked”; by pronoun: “that” (2 times)");
        assertThat(browser.texts("#reading .key mark")).containsExactly("leader", "issue");
    }

    @Test
    void issueHasItsWordsMarkedAndItsOwnSeedsOneClickAway(Running running, Browser browser) {
        running.store().articles().save(List.of(Editions.about("tagged issue", "peace-process")));
        browser.open(running.store().address("/?article=tagged+issue"), WIDE);
        browser.awaitText("#reading .because", "by the words “talk”");
        assertThat(browser.texts("#reading .title .issue")).containsExactly("talk");

        browser.click("#reading li .rule summary");

        browser.awaitText("#reading li pre", "passes-by:");
        assertThat(browser.texts("#reading li pre"))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("matches:");
        assertThat(browser.texts("#reading li pre")).last().asString().startsWith("id: peace-process");
        assertThat(browser.find("#reading li .rule a").getDomAttribute("href")).isEqualTo("issues/peace-process.yaml");
        assertThat(browser.barriers()).isEmpty();
        browser.picture("issue-seeds");
    }
}
