package org.chancery.store.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chancery.store.running.AlertDesk;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Receiver;
import org.chancery.store.running.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The view of the alerts. */
@PageTest
class AlertsPageIT {
    private static final int WIDE = 1440;

    @Test
    void anAlertIsMadeOfTheFiltersWatchedAndRemoved(Running running, Browser browser) {
        report(running, "before");
        browser.open(running.store().address("/?view=alerts&outlet=Page+Alert+Post&type=CONSULT"), WIDE);
        browser.awaitText("#figures form.note", "outlet: Page Alert Post");
        browser.click("#figures [name=preview]");
        browser.awaitText("#figures form.note [role=status]", "It would have fired once in the last 30 days.");

        browser.type("#figures [name=name]", "Page <b>alert</b>", Keys.ENTER);
        browser.awaitText(".alerts h3", "Page <b>alert</b>");
        assertThat(browser.texts(".alerts dd"))
                .contains("type: Consult; outlet: Page Alert Post", "for every happening");
        report(running, "after");
        awaitFired(running);
        browser.click("section[aria-label='Page <b>alert</b>'] summary");
        browser.awaitText(".alerts tbody tr", "Peru");

        browser.click("section[aria-label='Page <b>alert</b>'] .actions button");
        browser.awaitText(".alerts button", "Really remove");
        browser.press(Keys.ENTER);
        browser.awaitText("#figures > [role=status]", "is removed");
        assertThat(running.store().get("/api/v1/alerts").text()).doesNotContain("Page Alert Post");
    }

    @Test
    void secretOfAWebhookIsReplacedAndShownOnce(Running running, Browser browser) {
        running.store().post("/api/v1/alerts", """
                {"name": "Told", "filter": {"outlet": "Told Post"}, "webhook": "http://127.0.0.2:9/"}""");
        browser.open(running.store().address("/?view=alerts"), WIDE);

        browser.click("section[aria-label=Told] .actions button");
        browser.awaitText(".alerts button", "Really replace the secret");
        browser.press(Keys.ENTER);

        browser.awaitText("#figures > [role=status]", "The new secret of “Told”, which is not shown again: whsec_");
        assertThat(browser.texts("section[aria-label=Told] dd"))
                .anyMatch(fact -> fact.startsWith("with the new secret, and until "));
    }

    @Test
    void whatWasDeliveredIsDeliveredAgain(Running running, Browser browser) {
        var desk = new AlertDesk(running);
        try (var receiver = Receiver.start()) {
            var alert = desk.add("{\"outlet\": \"Replayed Post\"}", "", receiver.at("/page"));
            desk.ask("POST", AlertDesk.path(alert) + "/test", "");
            await().atMost(AlertDesk.PATIENCE)
                    .until(() -> desk.get(AlertDesk.path(alert) + "/deliveries")
                            .text()
                            .contains("delivered"));
            browser.open(running.store().address("/?view=alerts"), WIDE);
            browser.click("section[aria-label='An alert'] summary");
            browser.awaitText(".alerts tbody tr", "delivered Deliver again");

            browser.type(".alerts td button", Keys.ENTER);

            browser.awaitText(".alerts [role=status]", "It is being delivered again, under the same id.");
            await().atMost(AlertDesk.PATIENCE)
                    .until(() -> receiver.told("/page").size() == 2);
            assertThat(receiver.told("/page").stream().map(Receiver.Told::id).distinct())
                    .hasSize(1);
            desk.ask("DELETE", AlertDesk.path(alert), "");
        }
    }

    @Test
    void happeningsLikeThoseOfAnAlertAreAskedForWithAllItsFilters(Running running, Browser browser) {
        var desk = new AlertDesk(running);
        var alert = desk.add("""
                {"type": ["CONSULT", "THREATEN"], "quad": [1], "organisation": ["UN"], "language": "en"}""", "", null);
        browser.open(running.store().address("/?view=alerts"), WIDE);
        browser.awaitText("section[aria-label='An alert'] a", "Happenings like this (of any language)");

        browser.click("section[aria-label='An alert'] a");

        browser.awaitText("#chips", "type: Threaten");
        assertThat(browser.address()).endsWith("?organisation=UN&type=CONSULT&type=THREATEN&quad=1");
        assertThat(browser.texts("#chips button"))
                .containsExactly("type: Threaten ×", "organisation: United Nations ×", "class: verbal cooperation ×");
        desk.ask("DELETE", AlertDesk.path(alert), "");
    }

    @Test
    void whatIsNoAlertIsSaid(Running running, Browser browser) {
        browser.open(running.store().address("/?view=alerts"), WIDE);
        browser.awaitText("#figures form.note", "No filter is set");
        browser.type("#figures [name=name]", "Everything");
        browser.find("#figures [name=condition] option[value=moreThan]").click();
        assertThat(browser.find("#figures [name=days]").isDisplayed()).isTrue();

        browser.type("#figures [name=name]", Keys.ENTER);

        browser.awaitText(
                "#figures form.note [role=status]", "Not added: filter: must ask for something in particular");
        assertThat(browser.errors()).allMatch(error -> error.contains("400"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void theViewFitsATelephone(String scheme, Running running, Browser browser) {
        browser.open(running.store().address("/?view=alerts&country=PER"), 390, scheme);

        browser.awaitText("#figures form.note", "either side: Peru");

        assertThat(browser.isWiderThanTheScreen()).isFalse();
    }

    private static void awaitFired(Running running) {
        var alert = running.store().get("/api/v1/alerts").each("alerts", "/id").getLast();
        await().atMost(Duration.ofSeconds(15))
                .until(() -> running.store()
                        .get("/api/v1/alerts/" + alert + "/deliveries")
                        .text()
                        .contains("happening"));
    }

    /** Another country each time: two reports of one meeting would be one happening. */
    private static void report(Running running, String article) {
        var today = LocalDate.now(Clock.systemUTC()).toString();
        var guest = article.equals("before") ? "FJI" : "KIR";
        var meeting = Editions.meetingWith(guest, today, article);
        running.store()
                .articles()
                .save(List.of(Editions.reported("page alert " + article, "Page Alert Post", Instant.now(), meeting)));
    }
}
