package org.chancery.store.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EngineStamp;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.RawArticle;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What a correction has changed, in events and in words. */
@PageTest
class CorrectionPageIT {
    @Test
    void addedAndRemovedEventsAndWordsAreMarked(Running running, Browser browser) {
        var body = "A long day began quietly in the capital. ".repeat(20);
        var first = edition(1, body + "Peru met <b>Chile</b> in Lima.", Editions.meeting("amended"));
        var second = edition(2, body + "Peru thanked <b>Chile</b> in Lima.", Editions.thanks("amended"))
                .withDomestic(List.of(Editions.atHome("amended", "COP", "CVL")));
        running.store().articles().save(List.of(first));
        running.store().articles().save(List.of(second));
        browser.open(running.store().address("/?article=amended"), 1440).awaitText("#reading .origin", "edition 2");

        browser.type(".editions summary", Keys.ENTER);

        browser.awaitText(".editions h3", "Edition 1 became edition 2");
        assertThat(browser.texts(".editions li"))
                .satisfiesExactly(
                        added -> assertThat(added).startsWith("Added: ").contains(" supported "),
                        atHome -> assertThat(atHome).startsWith("Added: ").contains(" attacked "),
                        removed -> assertThat(removed).startsWith("Removed: ").contains(" talked with "));
        assertThat(browser.texts(".editions del")).containsExactly("met");
        assertThat(browser.texts(".editions ins")).containsExactly("thanked");
        assertThat(browser.texts(".editions .body").getFirst())
                .contains("[…]", "<b>Chile</b>")
                .hasSizeLessThan(200);
        assertThat(browser.texts(".editions p")).contains("Title: the same.");
        assertThat(browser.barriers()).isEmpty();
    }

    private static EnrichedArticle edition(int version, String body, DiplomaticEvent event) {
        var article = new RawArticle(
                "amended", version, ArticleStatus.USABLE, null, null, "Talks", null, body, "en", "news", null, null);
        return new EnrichedArticle(article, List.of(), List.of(), List.of(event), new EngineStamp("1", "seeds", 1));
    }
}
