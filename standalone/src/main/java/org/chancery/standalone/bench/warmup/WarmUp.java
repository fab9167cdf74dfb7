package org.chancery.standalone.bench.warmup;

import java.util.function.DoubleSupplier;

/** Has the JVM compile what is hot before it is measured. */
public final class WarmUp {
    /** Speeds that differ by less are one. */
    private static final double STEADY = 0.05;

    private WarmUp() {}

    /**
     * Works until two windows of time, one after the other, have the same speed; after so many it is warm enough.
     *
     * @param window works for a while, and tells how fast
     * @return the seconds that it took
     */
    public static double untilSteady(DoubleSupplier window, int most) {
        long start = System.nanoTime();
        double before = 0;
        double speed = window.getAsDouble();
        for (int windows = 1; windows < most && Math.abs(speed - before) >= STEADY * before; windows++) {
            before = speed;
            speed = window.getAsDouble();
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
