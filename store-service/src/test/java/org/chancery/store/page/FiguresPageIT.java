package org.chancery.store.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The views that count. */
@PageTest
class FiguresPageIT {
    private static final int WIDE = 1440;

    @Test
    void timelineShowsTheSameFiguresAsChartAndTable(Running running, Browser browser) {
        running.store()
                .articles()
                .save(List.of(
                        Editions.edition("timeline", 1, null, Editions.meetingWith("GUY", "2023-03-06", "timeline"))));
        browser.open(running.store().address("/?country=GUY"), WIDE);

        browser.click("[data-view=timeline]");
        browser.awaitText("#figures h2", "Events by day");
        browser.click("#figures summary");

        browser.awaitText("#figures tbody tr", "6 Mar 2023 1 0 0 0");
        assertThat(browser.find("#figures canvas").getSize().getWidth()).isGreaterThan(1000);
        assertThat(browser.address()).endsWith("?country=GUY&view=timeline");
    }

    @Test
    void timelineIsZoomedByKeyboardAndByBrush(Running running, Browser browser) {
        running.store()
                .articles()
                .save(List.of(Editions.edition(
                        "zoom",
                        1,
                        null,
                        Editions.meetingWith("DMA", "2023-03-06", "zoom 1"),
                        Editions.meetingWith("DMA", "2023-03-10", "zoom 2"))));
        browser.open(running.store().address("/?view=timeline&country=DMA"), WIDE);
        browser.awaitText("#figures h2", "Events by day");
        browser.type("#figures summary", Keys.ENTER);
        browser.type("#figures tbody .choice", Keys.ENTER);
        browser.await(() -> browser.address().contains("from=2023-03-10&to=2023-03-10"));
        browser.awaitText("#figures .choice", "Show all time");
        browser.type("#figures .choice", Keys.ENTER);
        browser.await(() -> !browser.address().contains("from="));
        browser.await(() -> browser.texts("#figures .brushed").size() == 1);

        browser.drag("#figures .brushed", 600);

        browser.await(() -> browser.address().contains("from=2023-03-08&to=2023-03-10"));
        browser.awaitText("#figures .choice", "Show all time");
    }

    @Test
    void timelineIsMeasuredAgainstTheArticlesOfTheSameTimeAndOutlet(Running running, Browser browser) {
        var published = Instant.parse("2019-03-06T12:00:00Z");
        running.store()
                .articles()
                .save(List.of(
                        Editions.reported(
                                "measured 1",
                                "Measure Post",
                                published,
                                Editions.meetingWith("PLW", "2019-03-06", "measured 1")),
                        Editions.reported("measured 2", "Measure Post", published),
                        Editions.reported("measured 3", "Another Measure Post", published)));
        browser.open(running.store().address("/?view=timeline&outlet=Measure+Post"), WIDE);
        browser.awaitText("#figures h2", "Events by day");

        browser.type(".switch button:last-child", Keys.ENTER);

        browser.awaitText("#figures h2", "Events per 100 articles by day");
        assertThat(browser.focused()).isEqualTo("Events per 100 articles");
        browser.click("#figures summary");
        browser.awaitText("#figures tbody tr", "6 Mar 2019 50 0 0 0");
        assertThat(browser.address()).endsWith("&per=articles");
        browser.click("[data-view=dyads]");
        browser.await(() -> !browser.address().contains("per="));
    }

    @Test
    void matrixIsGoneThroughByKeyboardAndItsPairsHaveLines(Running running, Browser browser) {
        running.store()
                .articles()
                .save(List.of(Editions.reported(
                        "matrix",
                        "Matrix Post",
                        Instant.parse("2019-03-06T12:00:00Z"),
                        Editions.meetingWith("FJI", "2019-03-05", "matrix 1"),
                        Editions.meetingWith("VUT", "2019-03-06", "matrix 2"))));
        browser.open(running.store().address("/?view=dyads&outlet=Matrix+Post"), WIDE);
        browser.awaitText(".matrix th", "Vanuatu");
        assertThat(browser.texts(".sparkline rect")).hasSize(2);

        browser.type(".matrix [tabindex='0']", Keys.ARROW_RIGHT);
        browser.press(Keys.ENTER);

        browser.awaitText("#list li", "Vanuatu");
        assertThat(browser.address()).endsWith("?source=PER&target=VUT&outlet=Matrix+Post");
    }

    @Test
    void pairLeadsToWhatHappenedBetweenThem(Running running, Browser browser) {
        running.store()
                .articles()
                .save(List.of(Editions.edition("pair", 1, null, Editions.meetingWith("SUR", "2023-03-06", "pair"))));
        browser.open(running.store().address("/?view=dyads&country=SUR"), WIDE);
        browser.awaitText("#figures tbody tr", "Suriname 1 1 0 0 0 1.0");

        browser.click("#figures .choice");

        browser.awaitText("#list li", "Suriname");
        assertThat(browser.address()).endsWith("?source=PER&target=SUR&country=SUR");
    }
}
