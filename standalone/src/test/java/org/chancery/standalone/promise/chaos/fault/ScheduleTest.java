package org.chancery.standalone.promise.chaos.fault;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.chancery.standalone.promise.chaos.cluster.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a seed makes of the faults of a run. */
class ScheduleTest {
    private static final Duration SPAN = Duration.ofMinutes(1);

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(Schedule.of(7, 20, SPAN)).isEqualTo(Schedule.of(7, 20, SPAN));
        assertThat(Schedule.of(7, 20, SPAN)).isNotEqualTo(Schedule.of(8, 20, SPAN));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void killsEveryProcessEvenIfItIsShort(long seed) {
        var killed = Schedule.of(seed, Part.values().length, SPAN).faults().stream()
                .map(fault -> ((Fault.Kill) fault).part());

        assertThat(killed).containsExactlyInAnyOrder(Part.values());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void leavesThoseAloneWhoAreDown(long seed) {
        var byVictim = Schedule.of(seed, 60, SPAN).faults().stream().collect(groupingBy(Fault::victim));

        assertThat(byVictim.values()).allSatisfy(ScheduleTest::assertApart);
    }

    private static void assertApart(List<Fault> faults) {
        var inOrder = faults.stream().sorted(Comparator.comparing(Fault::at)).toList();
        for (var next = 1; next < inOrder.size(); next++) {
            var before = inOrder.get(next - 1);
            assertThat(inOrder.get(next).at()).isGreaterThan(before.at().plus(before.lasting()));
        }
    }
}
