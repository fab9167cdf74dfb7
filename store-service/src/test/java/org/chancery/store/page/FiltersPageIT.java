package org.chancery.store.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.junit.jupiter.api.Test;

/** Filters that have no field: an address may ask for them, and they are neither lost nor hidden. */
@PageTest
class FiltersPageIT {
    private static final int WIDE = 1440;

    @Test
    void furtherValuesAndFiltersStandBesideTheFieldsUntilTheyAreRemoved(Running running, Browser browser) {
        running.store()
                .articles()
                .save(List.of(
                        Editions.edition("chips", 1, null, Editions.meetingWith("LCA", "2023-03-06", "chips")),
                        Editions.edition("no chips", 1, null, Editions.meetingWith("ATG", "2023-03-06", "no chips"))));
        browser.open(running.store().address("/?country=ATG&country=LCA&quad=1&quad=2"), WIDE);
        browser.awaitText("#list li", "St. Lucia");
        browser.awaitText("#list li", "Antigua");
        assertThat(browser.find("[name=country]").getDomProperty("value")).startsWith("Antigua");
        assertThat(browser.texts("#chips button"))
                .hasSize(3)
                .contains("class: verbal cooperation ×", "class: material cooperation ×");

        browser.find("[name=type] option[value=CONSULT]").click();
        browser.await(() -> browser.address().endsWith("?type=CONSULT&country=ATG&country=LCA&quad=1&quad=2"));
        browser.click("#chips button");

        browser.await(() -> browser.address().endsWith("?type=CONSULT&country=ATG&quad=1&quad=2"));
        browser.await(() -> browser.texts("#list li").size() == 1);
        assertThat(browser.barriers()).isEmpty();
        browser.picture("chips");
        browser.click("#filters [type=reset]");
        browser.await(() -> !browser.address().contains("?"));
        assertThat(browser.texts("#chips button")).isEmpty();
    }

    @Test
    void whoFillsInAFieldMeansThatValueAlone(Running running, Browser browser) {
        browser.open(running.store().address("/?type=ACCUSE&type=THREATEN"), WIDE);
        browser.awaitText("#chips", "type: Threaten");

        browser.find("[name=type] option[value=AID]").click();

        browser.await(() -> browser.address().endsWith("?type=AID"));
        assertThat(browser.find("#chips").isDisplayed()).isFalse();
    }
}
