package org.chancery.store.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Axe finds nothing on any view that would keep somebody from using it; a picture of each is kept in target/pictures. */
@PageTest
class AccessiblePageIT {
    private static final List<String> VIEWS = List.of(
            "timeline",
            "dyads",
            "map",
            "network",
            "trends",
            "alerts",
            "operations",
            "leader&of=jose-perez",
            "party&of=PER",
            "issue&of=diplomacy");

    @ParameterizedTest
    @CsvSource({"1440, light", "1440, dark", "390, light", "390, dark"})
    void neitherListNorReaderHasABarrier(int width, String scheme, Running running, Browser browser) {
        running.store().articles().save(List.of(Editions.summit("seen by axe")));

        browser.open(running.store().address("/"), width, scheme).awaitText("#list li", "Peru");
        assertThat(browser.barriers()).isEmpty();
        browser.picture("now-%d-%s".formatted(width, scheme));

        browser.click("#list button");
        browser.awaitText("#reading .origin", "edition");
        browser.click(".wrong-note summary");
        assertThat(browser.barriers()).isEmpty();
        browser.picture("reader-%d-%s".formatted(width, scheme));
    }

    @ParameterizedTest
    @CsvSource({"1440, light", "1440, dark", "390, light", "390, dark"})
    void noOtherViewHasABarrier(int width, String scheme, Running running, Browser browser) {
        var meeting = Editions.meetingOf("jose-perez", "eva-luna", "drawn for axe");
        running.store().articles().save(List.of(Editions.edition("drawn", 1, null, meeting)));

        for (var view : VIEWS) {
            browser.open(running.store().address("/?view=" + view), width, scheme)
                    .awaitText("#figures h2", "");
            assertThat(browser.barriers()).as(view).isEmpty();
            assertThat(browser.isWiderThanTheScreen()).as(view).isFalse();
            browser.picture("%s-%d-%s".formatted(view.split("&")[0], width, scheme));
        }
    }
}
