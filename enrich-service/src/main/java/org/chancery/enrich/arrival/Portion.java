package org.chancery.enrich.arrival;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.chancery.contract.TopicSettings;

/**
 * Answers that are published together. A portion is limited in bytes, of records and answers together, so that long articles do not
 * delay the others for long, and a failure repeats little work.
 */
final class Portion {
    private static final long MAX_BYTES = TopicSettings.MAX_RECORD;

    private final List<Answered> answers = new ArrayList<>();
    private final long limit;
    private long bytes;

    private Portion(long limit) {
        this.limit = limit;
    }

    /** The size limit: halved after each failure, in case portions take too long, and doubled after each success. */
    static final class Size {
        private final AtomicLong bytes = new AtomicLong(MAX_BYTES);

        Portion next() {
            return new Portion(bytes.get());
        }

        void failed() {
            bytes.updateAndGet(now -> Math.max(1, now / 2));
        }

        void succeeded() {
            bytes.updateAndGet(now -> Math.min(MAX_BYTES, now * 2));
        }
    }

    void add(Answered answer) {
        answers.add(answer);
        bytes += answer.answer().bytes();
    }

    boolean isFull() {
        return bytes >= limit;
    }

    boolean isEmpty() {
        return answers.isEmpty();
    }

    List<Answered> answers() {
        return answers;
    }
}
