package org.chancery.standalone.pipeline;

import java.time.Duration;

/** Told how the start goes on. */
@FunctionalInterface
public interface StartReport {
    /** A part is ready, and how long that took. */
    void ready(String part, String detail, Duration time);
}
