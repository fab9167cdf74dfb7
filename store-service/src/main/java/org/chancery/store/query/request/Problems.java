package org.chancery.store.query.request;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.chancery.kit.http.StrictBodies;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers what is wrong with a question as problem details (RFC 9457), naming the parameter. */
@RestControllerAdvice
public class Problems extends ResponseEntityExceptionHandler {
    /** There is no such thing (404). */
    public static ErrorResponseException notFound(String kind, String id) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "there is no %s '%s'".formatted(kind, id));
        return new ErrorResponseException(HttpStatus.NOT_FOUND, problem, null);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var faults = e.getFieldErrors().stream().map(Fault::of).toList();
        var problem = badRequest(faults.getFirst().detail());
        problem.setProperty("errors", faults);
        return handleExceptionInternal(e, problem, headers, HttpStatus.BAD_REQUEST, request);
    }

    @ApiResponse(
            responseCode = "400",
            description = "A parameter makes no sense; the problem names it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    ProblemDetail on(BadQuery e) {
        var detail = String.valueOf(e.getMessage());
        var problem = badRequest(detail);
        problem.setProperty("errors", List.of(new Fault(e.parameter(), detail)));
        return problem;
    }

    /** A field of a body. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    ProblemDetail on(StrictBodies.WrongField e) {
        var detail = String.valueOf(e.getMessage());
        var problem = badRequest(detail);
        problem.setProperty("errors", List.of(new Fault(e.field(), detail)));
        return problem;
    }

    /** What was not read to its end stays in the connection. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(StrictBodies.Unreadable e) {
        return ResponseEntity.status(e.status())
                .header(HttpHeaders.CONNECTION, "close")
                .body(ProblemDetail.forStatusAndDetail(e.status(), String.valueOf(e.getMessage())));
    }

    /** A parameter that is no UTF-8, or a percent sign that begins nothing. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    ProblemDetail onUnreadable(InvalidParameterException e) {
        return badRequest("the parameters are not text in UTF-8, percent-encoded");
    }

    static ProblemDetail badRequest(String detail) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
    }
}
