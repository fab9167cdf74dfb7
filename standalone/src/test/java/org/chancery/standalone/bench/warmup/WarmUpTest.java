package org.chancery.standalone.bench.warmup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    @Test
    void endsOnceTwoWindowsHaveTheSameSpeed() {
        assertThat(unused(10, 10.0, 50.0, 90.0, 91.0, 300.0)).containsExactly(300.0);
    }

    @Test
    void endsAfterSoManyWindowsAlthoughTheSpeedStillGrows() {
        assertThat(unused(3, 10.0, 50.0, 90.0, 150.0)).containsExactly(150.0);
    }

    private static List<Double> unused(int most, Double... speeds) {
        var windows = new ArrayDeque<>(List.of(speeds));
        WarmUp.untilSteady(windows::remove, most);
        return List.copyOf(windows);
    }
}
