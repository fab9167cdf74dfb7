package org.chancery.store.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.store.running.Editions;
import org.chancery.store.running.HostileArticles;
import org.chancery.store.running.Running;
import org.junit.jupiter.api.Test;

/** What a leader is quoted as saying, in the API and on his page. */
@PageTest
class QuotesPageIT {
    private static final String SAID = "The minister said: “We will never trade with them.”";

    @Test
    void wordsInQuotationMarksStandOnThePageOfWhoSaidThem(Running running, Browser browser) {
        running.store()
                .articles()
                .save(List.of(
                        HostileArticles.saying("quoted", SAID, null, "GMB"),
                        HostileArticles.saying("unquoted", "The minister said nothing else.", null, "GMB")));

        var told = running.store().get("/api/v1/leaders/leader%20quoted");
        assertThat(told.at("/quotes/0/words/0")).isEqualTo("We will never trade with them.");
        assertThat(told.at("/quotes/0/sentence")).isEqualTo(SAID);
        assertThat(told.at("/quotes/0/article/id")).isEqualTo("quoted");
        assertThat(running.store().get("/api/v1/leaders/leader%20unquoted").at("/quotes/0"))
                .isEmpty();

        browser.open(running.store().address("/?view=leader&of=leader%20quoted"), 1440)
                .awaitText("#figures blockquote", SAID);
        assertThat(browser.texts("#figures blockquote strong")).containsExactly("We will never trade with them.");
        assertThat(browser.barriers()).isEmpty();
        browser.picture("quotes");
        browser.click("#figures figcaption a");
        browser.awaitText("#reading .body", SAID);
    }

    @Test
    void whatIsTakenBackIsQuotedNoLonger(Running running) {
        var sentence = "Pérez warned: “Nobody will cross this border again.”";
        running.store().articles().save(List.of(HostileArticles.saying("taken back", sentence, null, "GNB")));
        assertThat(running.store().get("/api/v1/leaders/leader%20taken%20back").at("/quotes/0/sentence"))
                .isEqualTo(sentence);

        running.store().articles().save(List.of(Editions.canceled("taken back")));

        assertThat(running.store().get("/api/v1/leaders/leader%20taken%20back").status())
                .isEqualTo(404);
    }
}
