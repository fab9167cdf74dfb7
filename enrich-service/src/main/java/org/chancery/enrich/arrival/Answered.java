package org.chancery.enrich.arrival;

import org.chancery.enrich.publish.Answer;
import org.chancery.kit.trace.Step;

/** An answer, and the step that ends when it is published. */
record Answered(Answer answer, Step step) {
    void published(EnrichMetrics metrics) {
        step.end(() -> metrics.count(answer));
    }
}
