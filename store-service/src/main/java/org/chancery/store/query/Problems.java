package org.chancery.store.query;

import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.store.database.Outage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers what is wrong with a question as problem details (RFC 9457), naming the parameter. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(Problems.class);
    private static final String WAIT_SECONDS = "5";

    static ErrorResponseException notFound(String kind, String id) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "there is no %s '%s'".formatted(kind, id));
        return new ErrorResponseException(HttpStatus.NOT_FOUND, problem, null);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var errors = e.getFieldErrors().stream().map(Problems::error).toList();
        var problem = badRequest(String.valueOf(errors.getFirst().get("detail")));
        problem.setProperty("errors", errors);
        return handleExceptionInternal(e, problem, headers, HttpStatus.BAD_REQUEST, request);
    }

    private static Map<String, String> error(FieldError error) {
        var rejected = Objects.toString(error.getRejectedValue(), "");
        var reason = error.isBindingFailure() ? "is not understood" : error.getDefaultMessage();
        return Map.of(
                "parameter", error.getField(), "detail", "%s: '%s' %s".formatted(error.getField(), rejected, reason));
    }

    @ExceptionHandler
    ProblemDetail on(IllegalArgumentException e) {
        var detail = String.valueOf(e.getMessage());
        var problem = badRequest(detail);
        problem.setProperty("errors", List.of(Map.of("parameter", detail.replaceFirst(":.*", ""), "detail", detail)));
        return problem;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onDatabase(DataAccessException e) {
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
    ProblemDetail onValueOutOfRange(Exception e) {
        return badRequest("a value has a character or a date that the database does not know");
    }

    private static ProblemDetail badRequest(String detail) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
    }
}
