package org.chancery.standalone.promise.chaos.producer;

import java.time.Duration;
import java.util.List;

/** All that is pushed of one article; each step waits until the one before is answered. */
public record Story(String article, List<Step> steps) {
    /** What is pushed at the same moment, so long after the first push of all, or later. */
    public record Step(Duration at, List<Push> pushes) {}
}
