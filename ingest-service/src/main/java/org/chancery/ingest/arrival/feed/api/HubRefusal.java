package org.chancery.ingest.arrival.feed.api;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Refuses what a hub sends. Its body may be unread, and stays in the connection. */
final class HubRefusal {
    private static final String RETRY_SECONDS = "30";

    private HubRefusal() {}

    static ResponseEntity<ProblemDetail> of(HttpStatus status, String detail) {
        var answer = ResponseEntity.status(status).header(HttpHeaders.CONNECTION, "close");
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, detail));
    }
}
