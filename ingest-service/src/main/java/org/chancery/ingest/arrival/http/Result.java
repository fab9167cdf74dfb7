package org.chancery.ingest.arrival.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.chancery.ingest.arrival.http.item.Submission;
import org.chancery.ingest.intake.Admission;
import org.jspecify.annotations.Nullable;

/**
 * What became of one item of a push.
 *
 * @param line number of the line, or of the event in its batch, from 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Result(
        int line,
        Outcome outcome,
        @Nullable String id,
        @Nullable Integer version,
        @Nullable String detail,
        @Nullable String pointer) {

    static Result of(int line, Admission admission) {
        return switch (admission) {
            case Admission.Admitted(var id, int version) -> kept(line, Outcome.ADMITTED, id, version);
            case Admission.Revised(var id, int version) -> kept(line, Outcome.REVISED, id, version);
            case Admission.Embargoed(var id, int version, var until) ->
                new Result(line, Outcome.EMBARGOED, id, version, "until " + until, null);
            case Admission.Duplicate(var id, int version) -> kept(line, Outcome.DUPLICATE, id, version);
            case Admission.Outdated(var id, int version, var reason) ->
                new Result(line, Outcome.OUTDATED, id, version, reason, Problems.VERSION);
            case Admission.Unconfirmed(var id, var reason) -> new Result(line, Outcome.UNKEPT, id, null, reason, null);
        };
    }

    private static Result kept(int line, Outcome outcome, String id, int version) {
        return new Result(line, outcome, id, version, null, null);
    }

    static Result rejected(int line, Submission.Fault fault) {
        return new Result(line, Outcome.REJECTED, null, null, fault.detail(), fault.pointer());
    }

    /** The item and all that come after it must be pushed again. */
    static Result unread(int line) {
        return new Result(
                line, Outcome.UNREAD, null, null, "neither this nor what comes after it was kept; push it again", null);
    }
}
