package org.chancery.store.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page on the screen of a telephone. */
@PageTest
class NarrowPageIT {
    private static final int NARROW = 390;

    @BeforeEach
    void oneArticle(Running running, Browser browser) {
        running.store().articles().save(List.of(Editions.summit("narrow")));
        browser.open(running.store().address("/"), NARROW);
        browser.awaitText("#list li", "Peru");
    }

    @Test
    void filtersAreBehindAButton(Browser browser) {
        assertThat(browser.find("#filters [name=source]").isDisplayed()).isFalse();

        browser.click("#show-filters");

        assertThat(browser.find("#filters [name=source]").isDisplayed()).isTrue();
        assertThat(browser.isWiderThanTheScreen()).isFalse();
    }

    @Test
    void chosenHappeningCoversTheListAndThereIsAWayBack(Browser browser) {
        browser.click("#list button");
        browser.awaitText("#reading .origin", "edition");
        assertThat(browser.find("#list").isDisplayed()).isFalse();
        assertThat(browser.isWiderThanTheScreen()).isFalse();

        browser.click("#back");

        browser.await(() -> browser.find("#list").isDisplayed());
        assertThat(browser.address()).doesNotContain("article");
    }

    @Test
    void backOfTheBrowserLeadsToTheListToo(Browser browser) {
        browser.click("#list button");
        browser.awaitText("#reading .origin", "edition");

        browser.back();

        browser.await(() -> browser.find("#list").isDisplayed());
        assertThat(browser.find("#reader").isDisplayed()).isFalse();
    }
}
