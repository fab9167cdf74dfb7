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
        assertThat(schedule(7, 20)).isEqualTo(schedule(7, 20));
        assertThat(schedule(7, 20)).isNotEqualTo(schedule(8, 20));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void killsEveryProcessEvenIfItIsShort(long seed) {
        var killed =
                schedule(seed, Part.values().length).faults().stream().map(fault -> ((Harm.Kill) fault.harm()).part());

        assertThat(killed).containsExactlyInAnyOrder(Part.values());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void leavesThoseAloneWhoAreDown(long seed) {
        var byVictim = schedule(seed, 60).faults().stream()
                .collect(groupingBy(fault -> fault.harm().victim()));

        assertThat(byVictim.values()).allSatisfy(ScheduleTest::assertApart);
    }

    private static Schedule schedule(long seed, int faults) {
        return Schedule.of(seed, List.of(Part.values()), true, faults, SPAN);
    }

    private static void assertApart(List<Fault> faults) {
        var inOrder = faults.stream().sorted(Comparator.comparing(Fault::at)).toList();
        for (var next = 1; next < inOrder.size(); next++) {
            var before = inOrder.get(next - 1);
            assertThat(inOrder.get(next).at()).isGreaterThan(before.at().plus(before.lasting()));
        }
    }
}
