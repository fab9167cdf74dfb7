package org.chancery.enrich.publish;

import org.apache.kafka.common.errors.RecordTooLargeException;

/** A topic takes less than it should, and refuses one of the answers: trying again would not help. */
public final class AnswerRefused extends RuntimeException {
    AnswerRefused(RecordTooLargeException cause) {
        super("a topic refuses the answer: " + cause.getMessage(), cause);
    }
}
