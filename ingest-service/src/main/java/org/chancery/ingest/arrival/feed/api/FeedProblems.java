package org.chancery.ingest.arrival.feed.api;

import org.chancery.ingest.arrival.feed.list.FeedPublisher.NotKept;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Refusals of the feed API as problem details (RFC 9457). */
@RestControllerAdvice(assignableTypes = {FeedController.class, PreviewController.class})
class FeedProblems {
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(NoSuchFeed e) {
        return problem(HttpStatus.NOT_FOUND, "No such feed", e);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(IllegalArgumentException e) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "Not a feed", e);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(NothingThere e) {
        return problem(HttpStatus.BAD_GATEWAY, "Nothing to read there", e);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(NotKept e) {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "Not stored", e);
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String title, Exception reason) {
        var problem = ProblemDetail.forStatusAndDetail(status, String.valueOf(reason.getMessage()));
        problem.setTitle(title);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
