package org.chancery.store.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.contract.Mention;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.junit.jupiter.api.Test;

/** The pages of what events name: leaders, countries and issues. */
@PageTest
class ProfilePageIT {
    private static final int WIDE = 1440;

    @Test
    void nameInTheReaderLeadsToTheCountryAndBackToTheReader(Running running, Browser browser) {
        running.store()
                .articles()
                .save(List.of(
                        Editions.edition("country", 1, null, Editions.meetingWith("SLV", "2023-03-06", "country"))));
        browser.open(running.store().address("/?country=SLV"), WIDE);
        browser.click("#list button");

        browser.click("#reading h2 a[href$='party&of=SLV']");

        browser.awaitText("#figures h2", "El Salvador");
        assertThat(browser.texts("#figures tbody tr")).anyMatch(row -> row.endsWith("El Salvador 1 1 0 0 0 1.0"));
        browser.await(() -> browser.find("#figures canvas").getSize().getWidth() > 400);
        assertThat(browser.address()).endsWith("?view=party&of=SLV");
        browser.back();
        browser.awaitText("#reading dl", "6 Mar 2023");
    }

    @Test
    void leaderOfTheSeedsHasTheDaysOfEachOffice(Running running, Browser browser) {
        var named = List.of(Editions.mention("José Pérez", Mention.By.NAME));
        running.store()
                .articles()
                .save(List.of(Editions.naming("tenures", "martin-vizcarra", "Martín Vizcarra", named)));

        browser.open(running.store().address("/?view=leader&of=martin-vizcarra"), WIDE);

        browser.awaitText("#figures h2", "Martín Vizcarra");
        assertThat(browser.texts("#figures tbody tr")).contains("President 23 Mar 2018 10 Nov 2020");
        assertThat(browser.texts("#figures tbody tr")).anyMatch(row -> row.startsWith("President 1 3 May 2024"));
        assertThat(browser.barriers()).isEmpty();
        browser.picture("tenures");
    }

    @Test
    void leaderHasOfficesWithTheirTimeAndLeadsToIssues(Running running, Browser browser) {
        running.store().articles().save(List.of(Editions.summit("leader")));
        browser.open(running.store().address("/?view=leader&of=jose-perez"), WIDE);

        browser.awaitText("#figures h2", "José Pérez");
        assertThat(browser.texts("#figures tbody tr"))
                .anyMatch(row -> row.matches("President \\d+ \\d+ \\w+ \\d{4} \\d+ \\w+ \\d{4}"));
        browser.click("#figures a[href$='issue&of=diplomacy']");

        browser.awaitText("#figures h2", "Diplomacy");
        assertThat(browser.texts("#figures tbody tr")).anyMatch(row -> row.startsWith("The Lima Courier"));
    }
}
