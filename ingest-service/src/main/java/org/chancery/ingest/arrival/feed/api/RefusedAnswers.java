package org.chancery.ingest.arrival.feed.api;

import static org.springframework.http.HttpStatus.BAD_GATEWAY;
import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.MISDIRECTED_REQUEST;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.http.HttpStatus.UNSUPPORTED_MEDIA_TYPE;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Writes into the OpenAPI document how each request of the feed API may be refused. */
@Component
class RefusedAnswers implements OperationCustomizer {
    private static final Map<HttpStatus, String> MEANINGS = Map.of(
            BAD_REQUEST, "Not JSON; the detail names line and column",
            NOT_FOUND, "No feed has this id",
            CONTENT_TOO_LARGE, "The body has more than 64 KiB",
            UNSUPPORTED_MEDIA_TYPE, "Not application/json",
            MISDIRECTED_REQUEST, "The Host header names another host",
            UNPROCESSABLE_CONTENT, "Not a feed, or the list is full; errors name the field",
            BAD_GATEWAY, "The feed cannot be fetched or read; the detail says why",
            SERVICE_UNAVAILABLE,
                    "The list is still being read, the broker does not acknowledge, or too many ask at once");

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var refused = method.getMethodAnnotation(Refused.class);
        if (refused != null) {
            Stream.concat(Stream.of(refused.value()), Stream.of(MISDIRECTED_REQUEST, SERVICE_UNAVAILABLE))
                    .forEach(status -> operation.getResponses().addApiResponse(code(status), problem(status)));
        }
        return operation;
    }

    private static String code(HttpStatus status) {
        return String.valueOf(status.value());
    }

    private static ApiResponse problem(HttpStatus status) {
        var schema = new Schema<>().$ref("#/components/schemas/ProblemDetail");
        var type = org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;
        var answer = new ApiResponse()
                .description(MEANINGS.get(status))
                .content(new Content().addMediaType(type, new MediaType().schema(schema)));
        return status == SERVICE_UNAVAILABLE
                ? answer.addHeaderObject(
                        HttpHeaders.RETRY_AFTER,
                        new Header().description("Seconds to wait").schema(new IntegerSchema()))
                : answer;
    }
}
