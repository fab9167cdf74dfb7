package org.chancery.standalone.pipeline;

import java.time.Duration;

/** Receives the progress of the start. */
@FunctionalInterface
interface StartReport {
    /** A part is ready after this time. */
    void ready(String part, String detail, Duration time);
}
