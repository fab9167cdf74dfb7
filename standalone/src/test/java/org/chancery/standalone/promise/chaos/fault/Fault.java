package org.chancery.standalone.promise.chaos.fault;

import java.time.Duration;

/** Something that goes wrong, so long after the first push, and is over after so long. */
public record Fault(Duration at, Duration lasting, Harm harm) {}
