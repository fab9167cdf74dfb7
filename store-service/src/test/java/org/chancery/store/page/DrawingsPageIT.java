package org.chancery.store.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The map and the network, each with the same figures as a table beside it. */
@PageTest
class DrawingsPageIT {
    private static final int WIDE = 1440;
    private static final Instant PUBLISHED = Instant.parse("2022-07-10T12:00:00Z");

    @Test
    void mapShowsThePairsOfEachStepByHandAndByItself(Running running, Browser browser) {
        running.store()
                .articles()
                .save(List.of(Editions.reported(
                        "map",
                        "Map Post",
                        PUBLISHED,
                        Editions.meetingWith("MNG", "2021-03-05", "map"),
                        Editions.meetingWith("KEN", "2022-07-09", "map too"))));
        browser.open(running.store().address("/?view=map&outlet=Map+Post"), WIDE);
        browser.awaitText("#figures tbody tr", "Mongolia");
        assertThat(browser.texts("#figures .arc")).hasSize(2);

        browser.type("#figures [type=range]", Keys.END);
        browser.awaitText("#figures output", "week of 4 Jul 2022");
        browser.await(() -> browser.texts("#figures .arc").size() == 1);
        assertThat(browser.texts("#figures tbody tr").getFirst()).contains("Kenya");

        browser.click("#figures .player button");
        browser.awaitText("#figures output", "week of 1 Mar 2021");
        browser.awaitText("#figures tbody tr", "Mongolia");
        browser.click("#figures .player button");
        assertThat(browser.texts("#figures .player button")).containsExactly("Play");
    }

    @Test
    void networkLeadsToItsLeadersByKeyboard(Running running, Browser browser) {
        running.store()
                .articles()
                .save(List.of(Editions.reported(
                        "network",
                        "Network Post",
                        PUBLISHED,
                        Editions.meetingOf("jose-perez", "ana-silva", "network"))));
        browser.open(running.store().address("/?view=network&outlet=Network+Post"), WIDE);
        browser.awaitText("#figures tbody tr", "ana-silva – José Pérez 1 1.0");
        assertThat(browser.texts(".network a")).containsExactlyInAnyOrder("ana-silva", "José Pérez");

        browser.type(".network a[href$='of=jose-perez']", Keys.ENTER);

        browser.awaitText("#figures h2", "José Pérez");
    }
}
