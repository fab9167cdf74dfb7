package org.chancery.ingest.arrival.http.once;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A push that names itself, and cannot be answered by what is known of it. */
public final class OnceRefused extends ErrorResponseException {
    private OnceRefused(HttpStatus status, String title, String detail) {
        super(status, problem(status, title, detail), null);
    }

    private static ProblemDetail problem(HttpStatus status, String title, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }

    static OnceRefused badKey() {
        return new OnceRefused(
                HttpStatus.BAD_REQUEST,
                "Not a key",
                "Idempotency-Key must be 1 to 200 printable ASCII characters, in quotes, without \" and \\ inside");
    }

    /** Lines may be of any number, so they are not kept. */
    public static OnceRefused lines() {
        return new OnceRefused(
                HttpStatus.BAD_REQUEST,
                "No key for lines",
                "Idempotency-Key cannot be combined with an answer in lines; leave one of them out");
    }

    static OnceRefused running() {
        return new OnceRefused(
                HttpStatus.CONFLICT,
                "Still being answered",
                "a push with this Idempotency-Key has not been answered yet; ask again when it has");
    }

    static OnceRefused otherBody() {
        return new OnceRefused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "Another push has this key",
                "this Idempotency-Key was given to a push with another body; choose a new one");
    }
}
