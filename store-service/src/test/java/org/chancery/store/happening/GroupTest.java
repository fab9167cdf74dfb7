package org.chancery.store.happening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.chancery.store.happening.Reports.meeting;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.contract.EventStatus;
import org.junit.jupiter.api.Test;

/** What is said of a happening. */
class GroupTest {
    private static final String WIRE =
            "Macron met Scholz in Berlin on Monday to discuss the price of gas in the coming winter.";

    @Test
    void copiesOfAWireReportAndReportsOfOneOutletAreOneSource() {
        var happening = happening(
                meeting("wire").from("Wire").saying(WIRE),
                meeting("copy").from("Courier").saying(WIRE + " It was their first."),
                meeting("more").from("Wire").saying("Berlin saw Scholz and Macron at one table for three hours."),
                meeting("own")
                        .from("Post")
                        .saying("Gas was what brought the president to the Spree, aides told reporters."));

        assertThat(happening.articles()).isEqualTo(4);
        assertThat(happening.sources()).isEqualTo(2);
    }

    @Test
    void whatReportsDisagreeAboutStandsSideBySide() {
        var happening = happening(
                meeting("a").saying("Macron and Scholz met while 20 diplomats waited."),
                meeting("b").as(EventStatus.DENIED).saying("Macron and Scholz met while 34 diplomats waited."));

        assertThat(happening.conflicts())
                .extracting(
                        Conflict::about,
                        conflict -> conflict.versions().stream()
                                .map(Conflict.Version::value)
                                .toList())
                .containsExactly(
                        tuple("diplomats", List.of("20", "34")), tuple("status", List.of("denied", "happened")));
        assertThat(happening.event().id()).isEqualTo("a");
    }

    private static Happening happening(Reports... reports) {
        var groups = Grouping.of(Stream.of(reports).map(Reports::report).toList(), new Cuts(Set.of()));
        assertThat(groups).hasSize(1);
        return groups.getFirst().happening();
    }
}
