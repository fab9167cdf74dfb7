package org.chancery.store.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Axe finds nothing on any view that would keep somebody from using it. */
@PageTest
class AccessiblePageIT {
    private static final List<String> VIEWS = List.of(
            "timeline",
            "dyads",
            "map",
            "network",
            "trends",
            "operations",
            "leader&of=jose-perez",
            "party&of=PER",
            "issue&of=diplomacy");

    @ParameterizedTest
    @CsvSource({"1440, light", "1440, dark", "390, light", "390, dark"})
    void noViewHasABarrier(int width, String scheme, Running running, Browser browser) {
        var store = running.store();
        store.articles()
                .save(List.of(
                        Editions.summit("seen by axe"),
                        Editions.edition(
                                "drawn", 1, null, Editions.meetingOf("jose-perez", "eva-luna", "drawn for axe"))));

        browser.open(store.address("/?outlet=The+Lima+Courier"), width, scheme).awaitText("#list li", "Peru");
        assertThat(browser.barriers()).isEmpty();

        browser.click("#list button");
        browser.awaitText("#reading .origin", "The Lima Courier");
        assertThat(browser.barriers()).isEmpty();

        for (var view : VIEWS) {
            browser.open(store.address("/?view=" + view), width, scheme).awaitText("#figures h2", "");
            assertThat(browser.barriers()).isEmpty();
        }
    }
}
