package org.chancery.kit.http;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Refuses what a service has no room for now, and says when to come back (503). */
public final class NoRoom {
    private static final String WAIT_SECONDS = "5";

    private NoRoom() {}

    /** Names what there is too much of. */
    public static ErrorResponseException because(String reason) {
        var problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, reason + "; try again in a moment");
        var refusal = new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE, problem, null);
        refusal.getHeaders().set(HttpHeaders.RETRY_AFTER, WAIT_SECONDS);
        return refusal;
    }
}
