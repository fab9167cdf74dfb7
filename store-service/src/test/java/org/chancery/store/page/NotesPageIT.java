package org.chancery.store.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** "This is wrong": what a reader notes beside an article. */
@PageTest
class NotesPageIT {
    @ParameterizedTest
    @CsvSource({"1440, light, TON", "390, dark, WSM"})
    void whatIsWrongIsNotedByKeyboardAndRemoved(
            int width, String scheme, String country, Running running, Browser browser) {
        var id = "page note " + width;
        running.store()
                .articles()
                .save(List.of(Editions.edition(id, 1, null, Editions.meetingWith(country, "2023-03-06", id))));
        browser.open(running.store().address("/?country=" + country), width, scheme);
        browser.click("#list button");
        browser.awaitText("#reading .origin", "edition");

        browser.type(".wrong-note summary", Keys.ENTER);
        browser.await(() -> browser.find(".wrong-note [name=comment]").isDisplayed());
        browser.type(".wrong-note [name=mistake]", "This is no event");
        browser.type(".wrong-note [name=comment]", "A <i>caption</i>.", Keys.TAB);
        browser.press(Keys.ENTER);

        browser.awaitText(".notes li", "somebody on an event: no event – A <i>caption</i>.");
        assertThat(browser.texts(".wrong-note [role=status]")).containsExactly("Noted for the analysts.");
        assertThat(browser.isWiderThanTheScreen()).isFalse();
        assertThat(notes(running, id)).containsExactly("no_event");
        browser.click(".notes button");
        browser.awaitText(".wrong-note [role=status]", "Removed.");
        assertThat(notes(running, id)).isEmpty();
    }

    @Test
    void anEventInsideACountryIsNotedAndAllNotesAreOneLinkAway(Running running, Browser browser) {
        var id = "page note at home";
        var clash = Editions.atHome(id, "GOV", "REB");
        running.store().articles().save(List.of(Editions.edition(id, 1, null).withDomestic(List.of(clash))));
        browser.open(running.store().address("/?article=page+note+at+home&event=" + clash.id()), 1440);
        browser.awaitText("#reading .origin", "edition");

        browser.click(".wrong-note summary");
        assertThat(browser.find(".wrong-note [name=about]").getText()).startsWith("The event shown");
        browser.type(".wrong-note [name=mistake]", "The status is wrong");
        browser.click(".wrong-note [type=submit]");

        browser.awaitText(".notes li", "somebody on an event: status");
        assertThat(notes(running, id)).containsExactly("status");
        var link = browser.find(".wrong-note a").getDomAttribute("href");
        assertThat(running.store().get("/" + link, "application/yaml").text()).contains("page note at home");
    }

    private static List<String> notes(Running running, String article) {
        return running.store()
                .get("/api/v1/notes?article=" + article.replace(' ', '+'))
                .each("notes", "/mistake");
    }
}
