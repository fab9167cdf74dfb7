package org.chancery.store.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The views that tell what is unusual, in the world and in the services. */
@PageTest
class WatchPageIT {
    private static final int WIDE = 1440;

    @Test
    void quietTimeGivesWayToTheLastWeekThatWasNot(Running running, Browser browser) {
        running.store()
                .articles()
                .save(List.of(Editions.reported(
                        "trend",
                        "Trend Post",
                        Instant.parse("2021-03-06T12:00:00Z"),
                        Editions.meetingWith("BRN", "2021-03-05", "trend"))));
        browser.open(running.store().address("/?view=trends&outlet=Trend+Post"), WIDE);
        browser.awaitText("#figures [role=status]", "This is the last week in which something did");
        browser.awaitText("#figures tbody tr", "Brunei 1 0.0 +1.0");
        assertThat(browser.texts("#figures p"))
                .anyMatch(told -> told.startsWith("28 Feb 2021 – 6 Mar 2021, against 30 Nov 2020 – 27 Feb 2021"));

        browser.open(running.store().address("/?view=trends&outlet=Trend+Post&from=2021-07-01&to=2021-07-07"), WIDE);
        browser.awaitText("#figures [role=status]", "Nothing happened from 1 Jul 2021 to 7 Jul 2021");
        browser.click("#figures [role=status] a");

        browser.awaitText("#figures tbody tr", "Brunei 1 0.0 +1.0");
        assertThat(browser.find("[name=to]").getDomProperty("value")).isEqualTo("2021-03-06");
    }

    @Test
    void todayIsAskedForAloneWhereSevenDaysHideIt(Running running, Browser browser) {
        var today = LocalDate.now(Clock.systemUTC());
        running.store()
                .articles()
                .save(List.of(Editions.reported(
                        "today",
                        "Trend Today",
                        Instant.now(),
                        Editions.meetingWith("BTN", today.toString(), "today"),
                        Editions.meetingWith("NPL", today.minusDays(2).toString(), "two days ago"))));
        browser.open(running.store().address("/?view=trends&outlet=Trend+Today"), WIDE);
        browser.awaitText("#figures tbody tr", "Nepal 1");

        browser.type(".switch button:last-child", Keys.ENTER);

        browser.await(() -> browser.texts("#figures tbody tr").stream().noneMatch(row -> row.startsWith("Nepal")));
        browser.awaitText("#figures tbody tr", "Bhutan 1");
        assertThat(browser.address()).endsWith("&in=day");
        assertThat(browser.focused()).isEqualTo("Today");
        browser.click("[data-view=now]");
        browser.await(() -> !browser.address().contains("in="));
    }

    @Test
    void operationsTellWhatWaitsAndWhoIsSilent(Running running, Browser browser) {
        var began = Instant.now().minus(Duration.ofDays(9));
        running.store()
                .articles()
                .save(IntStream.range(0, 5)
                        .mapToObj(hour ->
                                Editions.summit("quiet " + hour, "Quiet Post", began.plus(Duration.ofHours(hour))))
                        .toList());
        // The page looks again only after a while.
        await().atMost(Duration.ofSeconds(30))
                .until(() -> running.store().get("/api/v1/operations").text().contains("Quiet Post"));

        browser.open(running.store().address("/?view=operations"), WIDE);

        browser.awaitText("#figures tbody tr", "Quiet Post 5 1.0 hours");
        assertThat(browser.texts("#figures tbody tr"))
                .anyMatch(row -> row.startsWith("news.articles.enriched.v1-dlt"))
                .anyMatch(row -> row.matches("Events stored in the last hour [1-9]\\d*"));
    }
}
