package org.chancery.enrich.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.enrich.engine.Desk;
import org.junit.jupiter.api.Test;

/** A name that may mean something else counts for a country only where the article says so. */
class AmbiguousNamesTest {
    private static final String DAY = "2023-11-07";
    private static final String SENTENCE = "Georgetown condemned Venezuela on Monday.";

    @Test
    void doesNotTakeAnyGeorgetownForTheGovernmentOfGuyana() {
        assertThat(Desk.events(DAY, SENTENCE)).isEmpty();
    }

    @Test
    void takesGeorgetownForGuyanaWhereTheArticleNamesGuyana() {
        var events = Desk.events(DAY, SENTENCE + " Guyana has long claimed the region.");

        assertThat(events).extracting(Desk::line).containsExactly("GUY ACCUSE VEN happened");
    }

    @Test
    void takesGeorgetownForGuyanaWhereTheArticleNamesItsPresident() {
        var events = Desk.events(DAY, SENTENCE + " \"This is ours,\" President Irfaan Ali said.");

        assertThat(events).extracting(Desk::line).contains("GUY ACCUSE VEN happened");
    }

    @Test
    void takesJordanForTheStateAmongOtherStates() {
        var events = Desk.events(DAY, "Jordan condemned Israel on Monday.");

        assertThat(events).extracting(Desk::line).containsExactly("JOR ACCUSE ISR happened");
    }

    @Test
    void takesTheAmbassadorOfACountryToAnOrganisationForTheCountry() {
        var events = Desk.events(DAY, "Kenya's UN ambassador condemned Russia on Monday.");

        assertThat(events).extracting(Desk::line).containsExactly("KEN ACCUSE RUS happened");
    }
}
