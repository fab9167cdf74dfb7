package org.chancery.standalone.promise.chaos.producer;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a push was answered, attempt by attempt.
 *
 * @param statuses of HTTP, or {@link #NO_ANSWER}
 * @param at when the last answer came, from the first push of all on
 */
public record Answered(Push push, List<Integer> statuses, Duration at) {
    /** The connection broke or was refused. */
    public static final int NO_ANSWER = 0;

    /** The pipeline cannot keep it now. */
    public static final int UNAVAILABLE = 503;

    /** Before the first attempt. */
    static Answered notYet(Push push) {
        return new Answered(push, List.of(), Duration.ZERO);
    }

    /** With the answer to one attempt more. */
    Answered then(int status, Duration at) {
        return new Answered(
                push, Stream.concat(statuses.stream(), Stream.of(status)).toList(), at);
    }

    /** Which of so many doors is tried next: another each time. */
    int door(int doors) {
        return (push.ingest() + statuses.size()) % doors;
    }

    /** The last answer, which ended the attempts. */
    public int status() {
        return statuses.getLast();
    }

    /** Whether the pipeline has said that it keeps this edition. */
    public boolean isAcknowledged() {
        return status() == 200 || status() == 202;
    }

    /** Whether the pipeline has said that it never will. */
    public boolean isRefused() {
        return status() >= 400 && status() < 500;
    }

    /** Whether it was given up. */
    public boolean isOpen() {
        return !isAcknowledged() && !isRefused();
    }

    /** Whether each attempt was answered as a producer is told that it is, and only what is malformed was refused. */
    public boolean isAsPromised() {
        return isRefused() == (push.kind() == Kind.MALFORMED)
                && statuses.stream().allMatch(status -> status < 500 || status == UNAVAILABLE);
    }

    @Override
    public String toString() {
        return "%s \"%s\" to ingest-%d first, answered %s, at last after %.1f s"
                .formatted(push.kind(), push.article().title(), push.ingest() + 1, statuses, at.toMillis() / 1000.0);
    }
}
