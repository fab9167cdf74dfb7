package org.chancery.store.query.request;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.DateTimeException;
import org.chancery.store.database.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers as problem details what the database refuses, and that it does not answer. */
@RestControllerAdvice
class DatabaseProblems {
    private static final Logger log = LoggerFactory.getLogger(DatabaseProblems.class);
    private static final String WAIT_SECONDS = "5";

    @ApiResponse(
            responseCode = "503",
            description = "The database does not answer",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<ProblemDetail> onDatabase(NestedRuntimeException e) {
        if (!Outage.isBehind(e)) {
            log.error("The database cannot answer a question", e);
            return ResponseEntity.of(ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR))
                    .build();
        }
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE, "the database does not answer; try again in a moment");
        return ResponseEntity.of(problem)
                .headers(headers -> headers.set(HttpHeaders.RETRY_AFTER, WAIT_SECONDS))
                .build();
    }

    /** The database is only asked here, so what it refuses stood in the question: a NUL character, a year past its calendar. */
    @ExceptionHandler({DataIntegrityViolationException.class, DateTimeException.class})
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    ProblemDetail onValueOutOfRange(Exception e) {
        return Problems.badRequest("a value has a character or a date that the database does not know");
    }
}
