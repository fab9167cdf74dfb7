package org.chancery.store.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.chancery.store.running.StoreInstance;
import org.junit.jupiter.api.Test;

/** The page while its service is away, and when there is one again. */
@PageTest
class AwayPageIT {
    private static final int WIDE = 1440;

    @Test
    void thePageSaysThatTheServiceIsGoneAndCatchesUpWhenThereIsOneAgain(Running running, Browser browser) {
        report(running, "before it went", "KNA");
        var stopped = StoreInstance.start(running.broker().address(), running.database());
        try (stopped;
                var door = Door.to(stopped.service().port())) {
            browser.open("http://127.0.0.1:%d/?source=PER&q=met".formatted(door.port()), WIDE);
            browser.awaitText("#list li", "St. Kitts");

            stopped.close();
            door.shut();

            browser.awaitText("#connection", "connection lost, trying again");
            browser.click("[data-view=operations]");
            browser.awaitText("#figures .wrong", "This view cannot be shown: The service does not answer.");
            assertThat(browser.barriers()).isEmpty();
            browser.picture("service-away");
            report(running, "while it was away", "VCT");

            door.reopen(running.store().service().port());

            browser.awaitText("#connection", "live");
            browser.click("#figures button");
            browser.awaitText("#figures h2", "Operations");
            browser.click("[data-view=now]");
            browser.awaitText("#list li", "St. Vincent");
            browser.awaitText("#list li", "St. Kitts");
            browser.visit("about:blank"); // or the page would ask a service that is gone
            assertThat(browser.errors()).isNotEmpty().allMatch(error -> error.contains("net::ERR"));
        }
    }

    @Test
    void whatIsReadAndListedIsAskedForAgainByAButton(Running running, Browser browser) {
        report(running, "read again", "DMA");
        try (var door = Door.to(running.store().service().port())) {
            browser.open("http://127.0.0.1:%d/?country=DMA".formatted(door.port()), WIDE);
            browser.awaitText("#list li", "Dominica");
            door.shut();

            browser.click("#list button");
            browser.awaitText("#reading [role=alert]", "The article cannot be shown: The service does not answer.");
            browser.find("[name=type] option[value=CONSULT]").click();
            browser.awaitText("#message", "Happenings cannot be loaded: The service does not answer.");
            door.reopen(running.store().service().port());

            browser.click("#reading [role=alert] + button");
            browser.awaitText("#reading .origin", "edition");
            browser.click("#more");
            browser.awaitText("#list li", "Dominica");
            assertThat(browser.texts("#message")).containsExactly("");
            browser.visit("about:blank"); // or the page would ask a service that is gone
            assertThat(browser.errors()).isNotEmpty().allMatch(error -> error.contains("net::ERR"));
        }
    }

    private static void report(Running running, String id, String country) {
        running.store()
                .articles()
                .save(List.of(Editions.edition(id, 1, null, Editions.meetingWith(country, "2023-03-06", id))));
    }
}
