package org.chancery.ingest.arrival.feed.api;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.ingest.arrival.feed.list.FeedTopicsWriter.NotKept;
import org.chancery.kit.http.StrictBodies;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Refusals of the feed API as problem details (RFC 9457). */
@RestControllerAdvice(assignableTypes = {FeedController.class, PreviewController.class, HubController.class})
class FeedProblems {
    /** Messages about a field begin with its place in the body. */
    private static final Pattern FIELD = Pattern.compile("([^:]{1,100}): .*", Pattern.DOTALL);

    private static final String RETRY_SECONDS = "2";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(NoSuchFeed e) {
        return problem(HttpStatus.NOT_FOUND, "No such feed", e);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(IllegalArgumentException e) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "Not a feed", e);
    }

    /** What was not read to its end stays in the connection. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(StrictBodies.Unreadable e) {
        return ResponseEntity.status(e.status())
                .header(HttpHeaders.CONNECTION, "close")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail(e.status(), "Not readable", e));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(NothingThere e) {
        return problem(HttpStatus.BAD_GATEWAY, "Nothing to read there", e);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(NotKept e) {
        return later("Not stored", e);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(NotNow e) {
        return later("Not now", e);
    }

    private static ResponseEntity<ProblemDetail> later(String title, Exception reason) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail(HttpStatus.SERVICE_UNAVAILABLE, title, reason));
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String title, Exception reason) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail(status, title, reason));
    }

    private static ProblemDetail detail(HttpStatus status, String title, Exception reason) {
        var message = String.valueOf(reason.getMessage());
        var problem = ProblemDetail.forStatusAndDetail(status, message);
        problem.setTitle(title);
        var field = FIELD.matcher(message);
        if (status == HttpStatus.UNPROCESSABLE_CONTENT && field.matches()) {
            problem.setProperty("errors", List.of(Map.of("detail", message, "pointer", "/" + field.group(1))));
        }
        return problem;
    }
}
