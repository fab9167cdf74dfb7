package org.chancery.ingest.deadletter.api;

import org.apache.kafka.common.KafkaException;
import org.chancery.ingest.deadletter.letter.NoSuchLetter;
import org.chancery.ingest.deadletter.replay.AlreadyHandled;
import org.chancery.ingest.deadletter.replay.NotReplayable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Refusals of the dead letters as problem details (RFC 9457). */
@RestControllerAdvice(assignableTypes = DeadLetterController.class)
class LetterProblems {
    private static final String RETRY_SECONDS = "5";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(IllegalArgumentException e) {
        return problem(HttpStatus.BAD_REQUEST, "Not a question", e.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(NoSuchLetter e) {
        return e.isGone()
                ? problem(HttpStatus.GONE, "No longer there", e.getMessage())
                : problem(HttpStatus.NOT_FOUND, "No such dead letter", e.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(AlreadyHandled e) {
        return problem(
                HttpStatus.CONFLICT, e.isAtThisMoment() ? "Somebody is at it" : "Handled already", e.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(NotReplayable e) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "Nothing to replay", e.getMessage());
    }

    /** Whether it was replayed may be unknown now; asking again finds out, and never replays it twice. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(KafkaException e) {
        return problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "The broker does not answer",
                "ask again, no letter is replayed twice; " + e.getMessage());
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String title, @Nullable String reason) {
        var problem = ProblemDetail.forStatusAndDetail(status, String.valueOf(reason));
        problem.setTitle(title);
        var answer = ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return answer.body(problem);
    }
}
