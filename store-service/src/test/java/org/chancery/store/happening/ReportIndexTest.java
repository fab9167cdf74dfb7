package org.chancery.store.happening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.store.happening.Reports.accusation;
import static org.chancery.store.happening.Reports.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.contract.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is looked up by day and type is what comparing with each report finds. */
class ReportIndexTest {
    private static final List<Report> REPORTS = Stream.of(
                    meeting("one"),
                    meeting("a day later").on("2023-03-07"),
                    accusation("accused", "Washington blamed Beijing for the hack."))
            .map(Reports::report)
            .toList();

    private static Stream<Reports> others() {
        var meeting = meeting("other");
        return Stream.of(
                        meeting,
                        meeting.of(EventType.AGREE),
                        meeting.of(EventType.SANCTION),
                        accusation("another", "Washington blamed Beijing for the hack."),
                        accusation("rejected", "Washington blamed Beijing for the hack.")
                                .of(EventType.REJECT))
                .flatMap(report -> Stream.of(
                                "2023-03-04", "2023-03-05", "2023-03-06", "2023-03-07", "2023-03-08", "2023-03-09")
                        .map(report::on));
    }

    @ParameterizedTest
    @MethodSource("others")
    void findsWhatComparingWithEachFinds(Reports other) {
        var report = other.report();

        assertThat(new ReportIndex(REPORTS).hasSameEvent(report))
                .isEqualTo(REPORTS.stream().anyMatch(one -> Grouping.isSameEvent(one, report)));
    }
}
