package org.chancery.enrich.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.contract.DatePrecision;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventPlace;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.Desk;
import org.junit.jupiter.api.Test;

/** Who does what to whom, when and where. */
class EventCoderTest {
    /** A Wednesday. */
    private static final String DAY = "2014-06-11";

    @Test
    void takesSourceAndTargetFromSyntaxAndNotFromOrder() {
        assertThat(lines("Kenya condemned Somalia.")).containsExactly("KEN ACCUSE SOM happened");
        assertThat(lines("Kenya was condemned by Somalia.")).containsExactly("SOM ACCUSE KEN happened");
    }

    @Test
    void namesThePlaceAsTheTextDoesAndNeverMakesUpCoordinates() {
        var place = only("French Foreign Minister Laurent Fabius met Iranian diplomats in Geneva.")
                .place();

        assertThat(place).isEqualTo(new EventPlace("Geneva", "CHE", null, null, EventPlace.Precision.CITY));
    }

    @Test
    void saysHowExactAPlaceIs() {
        assertThat(only("Turkish troops attacked Kurdish militants of the PKK in northern Iraq.")
                        .place())
                .extracting(EventPlace::name, EventPlace::precision)
                .containsExactly("Iraq", EventPlace.Precision.COUNTRY);
        assertThat(only("Ukraine's army attacked Russian troops near Mariupol.").place())
                .extracting(EventPlace::name, EventPlace::precision)
                .containsExactly("Mariupol", EventPlace.Precision.CITY);
    }

    @Test
    void resolvesDateWordsAgainstTheDayOfPublication() {
        assertThat(dateOf("Chile condemned Peru on Monday.")).isEqualTo("2014-06-09");
        assertThat(dateOf("Chile condemned Peru yesterday.")).isEqualTo("2014-06-10");
        assertThat(dateOf("Chile condemned Peru two days ago.")).isEqualTo("2014-06-09");
    }

    @Test
    void saysThatAYearIsOnlyAYear() {
        var event = only("In 2009 Chile condemned Peru.");

        assertThat(event.datePrecision()).isEqualTo(DatePrecision.YEAR);
        assertThat(Desk.line(event)).endsWith("historical");
    }

    @Test
    void tellsFactsFromPlansDenialsAndWhatCouldBe() {
        assertThat(lines("Chile will host talks with Peru next week.")).allMatch(line -> line.endsWith("planned"));
        assertThat(lines("Chile has not condemned Peru.")).allMatch(line -> line.endsWith("denied"));
        assertThat(lines("Chile could impose sanctions on Peru.")).allMatch(line -> line.endsWith("hypothetical"));
        assertThat(lines("Chile said that its president would visit Peru.")).allMatch(line -> line.endsWith("planned"));
    }

    @Test
    void readsWhatSomebodyWasKeptFromAsNotDone() {
        assertThat(lines("Turkey barred Dutch ministers from visiting Ankara."))
                .noneMatch(line -> line.equals("NLD CONSULT TUR happened"));
    }

    @Test
    void blamesWhoDidTheDeedThatIsCondemned() {
        assertThat(lines("Turkey bombed a village in Canada. Norway thanked Chile. Peru condemned the raid."))
                .contains("PER ACCUSE TUR happened");
    }

    @Test
    void tellsWhatSomebodyIsOnlyWillingToDoAsTheWill() {
        assertThat(lines("Canada is willing to meet Norway.")).containsExactly("CAN AGREE NOR happened");
    }

    @Test
    void anAddressIsNoActor() {
        assertThat(lines("Speaking at the United Nations, Norway condemned Peru."))
                .containsExactly("NOR ACCUSE PER happened");
    }

    @Test
    void takesWeForWhoeverSpeaks() {
        assertThat(lines("\"We condemn Peru,\" the Norwegian government said."))
                .containsExactly("NOR ACCUSE PER happened");
    }

    @Test
    void tellsAMeetingThatIsAgreedOnAsAMeeting() {
        assertThat(lines("Canada has agreed to meet Norway in Ottawa.")).containsExactly("CAN CONSULT NOR planned");
    }

    @Test
    void doesNotReadDateAndTownBeforeAReport() {
        assertThat(lines("GENEVA, March 4 - The United States condemned Libya."))
                .containsExactly("USA ACCUSE LBY happened");
    }

    @Test
    void takesTheOtherSideFromTheSentencesBefore() {
        assertThat(lines("Turkish jets crossed into Greek airspace. Greece condemned the flights."))
                .contains("GRC ACCUSE TUR happened");
    }

    @Test
    void resolvesPronounsToThePersonSpokenOf() {
        assertThat(lines("German Chancellor Angela Merkel arrived in Paris. She condemned Syria."))
                .contains("DEU ACCUSE SYR happened");
    }

    @Test
    void collapsesRepeatedReportsIntoOneEventThatShowsAllItsSentences() {
        var events = Desk.events(
                DAY, "Kenya condemned Somalia.\n\nThe rains went on.\n\nKenya's government condemned Somalia again.");

        assertThat(events).hasSize(1);
        assertThat(events.getFirst().furtherEvidence()).hasSize(1);
    }

    @Test
    void readsThreeMinistersWhoMeetAsOneEventWithAllOfThem() {
        var events = Desk.events(DAY, "The foreign ministers of Chile, Peru and Bolivia met in La Paz.");

        assertThat(events).extracting(DiplomaticEvent::type).containsExactly(EventType.CONSULT);
        assertThat(events.getFirst().source().size()
                        + events.getFirst().target().size())
                .isEqualTo(3);
    }

    private static DiplomaticEvent only(String body) {
        var events = Desk.events(DAY, body);
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static LocalDate dateOf(String body) {
        return only(body).date();
    }

    private static List<String> lines(String body) {
        return Desk.events(DAY, body).stream().map(Desk::line).toList();
    }
}
