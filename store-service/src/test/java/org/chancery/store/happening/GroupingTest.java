package org.chancery.store.happening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.store.happening.Reports.accusation;
import static org.chancery.store.happening.Reports.actor;
import static org.chancery.store.happening.Reports.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.contract.EventStatus;
import org.chancery.contract.EventType;
import org.chancery.contract.TextSketch;
import org.chancery.store.running.Editions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which reports tell of one event, and which do not. */
class GroupingTest {
    private static final Cuts NO_CUTS = new Cuts(Set.of());

    private static Stream<Reports> sameAsTheMeeting() {
        var meeting = meeting("other");
        return Stream.of(
                meeting,
                meeting.between(actor("DEU", "scholz"), actor("FRA", "macron")),
                meeting.between(actor("FRA", null), actor("DEU", "scholz")).in(null),
                meeting.by("visit").in(null).saying("The chancellor received his guest."),
                meeting.as(EventStatus.PLANNED),
                meeting.on("2023-03-07").saying("Energy brought Macron and Scholz together in Berlin."));
    }

    @ParameterizedTest
    @MethodSource("sameAsTheMeeting")
    void reportsOfOneMeetingAreOneHappening(Reports other) {
        assertThat(groups(meeting("one"), other)).hasSize(1);
    }

    private static Stream<Reports> otherThanTheMeeting() {
        var meeting = meeting("other");
        return Stream.of(
                meeting.in("Paris"),
                meeting.on("2023-03-10"),
                meeting.of(EventType.ACCUSE),
                meeting.between(actor("FRA", "colonna"), actor("DEU", "baerbock")),
                meeting.between(actor("FRA", "macron"), actor("POL", "duda")));
    }

    @ParameterizedTest
    @MethodSource("otherThanTheMeeting")
    void reportsOfAnotherMeetingAreAnotherHappening(Reports other) {
        assertThat(groups(meeting("one"), other)).hasSize(2);
    }

    @Test
    void likenessOfReportsThatHaveAllInCommonIsOne() {
        var members = groups(meeting("one"), meeting("other")).getFirst().members();

        assertThat(members.getLast().because())
                .extracting(Member.Because::likeness)
                .isEqualTo(1.0);
    }

    @Test
    void callIsNoVisit() {
        assertThat(groups(
                        meeting("one").by("visit"), meeting("other").by("phone").in(null)))
                .hasSize(2);
    }

    @Test
    void accusationsOfOneDayAreToldApartByTheirWords() {
        var groups = groups(
                accusation("balloon", "USA accused CHN of spying with a balloon over Montana."),
                accusation("chips", "USA accused CHN of stealing chip designs in Texas."),
                accusation("balloon too", "USA blamed CHN for the spy balloon above Montana."));

        assertThat(groups)
                .extracting(group -> group.members().stream()
                        .map(member -> member.report().id())
                        .sorted()
                        .toList())
                .containsExactlyInAnyOrder(List.of("balloon", "balloon too"), List.of("chips"));
    }

    @Test
    void oneSentenceOfMereNamesIsOfOneEvent() {
        var sentence = "USA accused CHN.";

        assertThat(groups(accusation("one", sentence), accusation("other", sentence)))
                .hasSize(1);
        assertThat(groups(accusation("one", sentence), accusation("other", "CHN was accused by USA.")))
                .hasSize(2);
    }

    @Test
    void memberOfAnAllianceMayActInItsName() {
        var sentence = "Sanctions on Iran because of drones for Russia.";
        var alliance = meeting("alliance").of(EventType.SANCTION).between(actor("EU", null), actor("IRN", null));
        var member = meeting("member").of(EventType.SANCTION).between(actor("FRA", null), actor("IRN", null));

        assertThat(groups(alliance.saying(sentence), member.saying(sentence))).hasSize(1);
    }

    @Test
    void campsOfOneCountryAreToldApartByTheirSectors() {
        var one = atHome("one", "COP", "CVL");

        assertThat(Grouping.isSameEvent(one, atHome("another", "COP", "CVL"))).isTrue();
        assertThat(Grouping.isSameEvent(one, atHome("another", "REB", "CVL"))).isFalse();
        assertThat(Grouping.isSameEvent(one, atHome("another", "CVL", "COP"))).isFalse();
    }

    private static Report atHome(String article, String source, String target) {
        var edition = Editions.edition(article, 1, null);
        var event = Editions.atHome(article, source, target).reportedBy(edition.reference());
        return Report.of(event, Instant.parse("2024-05-03T10:00:00Z"), TextSketch.of("Peru met Chile."));
    }

    @Test
    void whatWasCutStaysApartAndTheReasonOfEachMergeIsGiven() {
        var reports = List.of(
                meeting("a").report(), meeting("b").report(), meeting("c").report());

        var groups = Grouping.of(reports, Cuts.between(List.of("a"), List.of("b", "c")));

        assertThat(groups).extracting(group -> group.members().size()).containsExactly(1, 2);
        assertThat(groups.getLast().members().getLast().because()).satisfies(because -> {
            assertThat(because.event()).isEqualTo("b");
            assertThat(because.reasons()).contains("same leaders", "same day", "same place");
        });
    }

    @Test
    void orderOfArrivalDoesNotMatter() {
        var random = new Random(5);
        var reports = new ArrayList<>(IntStream.range(0, 60)
                .mapToObj(number -> meeting("report " + number)
                        .on("2023-03-0" + (1 + random.nextInt(5)))
                        .in(random.nextBoolean() ? "Berlin" : null)
                        .saying("Word" + random.nextInt(4) + " and thing" + random.nextInt(4)))
                .map(Reports::report)
                .toList());
        var expected = Grouping.of(reports, NO_CUTS);

        for (int time = 0; time < 20; time++) {
            Collections.shuffle(reports, random);
            assertThat(Grouping.of(reports, NO_CUTS)).isEqualTo(expected);
        }
    }

    private static List<Group> groups(Reports... reports) {
        return Grouping.of(Stream.of(reports).map(Reports::report).toList(), NO_CUTS);
    }
}
