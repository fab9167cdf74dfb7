package org.chancery.enrich.publish;

import org.apache.kafka.common.errors.RecordTooLargeException;

/** A topic with a lower limit than it should have refuses one of the answers: retrying would not help. */
public final class AnswerRefused extends RuntimeException {
    AnswerRefused(RecordTooLargeException cause) {
        super("a topic refuses the answer: " + cause.getMessage(), cause);
    }
}
