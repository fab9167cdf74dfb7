package org.chancery.store.page;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static final int WIDE = 1440;
    private static final int NARROW = 390;

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void neitherListNorReaderHasABarrier(String scheme, Running running, Browser browser) {
        running.store().articles().save(List.of(Editions.summit("seen by axe")));

        browser.open(running.store().address("/"), WIDE, scheme).awaitText("#list li", "Peru");
        SoftAssertions.assertSoftly(each -> assertBarrierFree(each, browser, "now", scheme));

        browser.click("#list button");
        browser.awaitText("#reading .origin", "edition");
        browser.click(".wrong-note summary");
        SoftAssertions.assertSoftly(each -> assertBarrierFree(each, browser, "reader", scheme));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void noOtherViewHasABarrier(String scheme, Running running, Browser browser) {
        var meeting = Editions.meetingOf("jose-perez", "eva-luna", "drawn for axe");
        running.store().articles().save(List.of(Editions.edition("drawn", 1, null, meeting)));

        SoftAssertions.assertSoftly(each -> {
            for (var view : VIEWS) {
                browser.open(running.store().address("/?view=" + view), WIDE, scheme)
                        .awaitText("#figures h2", "");
                assertBarrierFree(each, browser, view, scheme);
            }
        });
    }

    /** On a wide screen, and when that has become narrow. */
    private static void assertBarrierFree(SoftAssertions each, Browser browser, String view, String scheme) {
        for (int width : List.of(WIDE, NARROW)) {
            browser.resize(width);
            browser.await(() -> !browser.isWiderThanTheScreen());
            each.assertThat(browser.barriers()).as("%s, %d wide", view, width).isEmpty();
            browser.picture("%s-%d-%s".formatted(view.split("&")[0], width, scheme));
        }
        browser.resize(WIDE);
    }
}
