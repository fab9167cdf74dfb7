package org.chancery.kit.http;

import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.MISDIRECTED_REQUEST;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * Writes into the OpenAPI document how the requests of one package may be {@link Refused}.
 *
 * @param room the name of the package
 * @param meanings of the statuses there, that of 503 among them
 */
public record Refusals(String room, Map<HttpStatus, String> meanings) implements OperationCustomizer {
    private static final Map<HttpStatus, String> EVERYWHERE = Map.of(
            FORBIDDEN, "A page of another site sent it, as its Origin header tells",
            MISDIRECTED_REQUEST, "The Host header names another host");

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var refused = method.getMethodAnnotation(Refused.class);
        if (refused != null && method.getBeanType().getPackageName().equals(room)) {
            Stream.concat(Stream.of(refused.value()), always(method))
                    .forEach(status ->
                            operation.getResponses().addApiResponse(String.valueOf(status.value()), problem(status)));
        }
        return operation;
    }

    private static Stream<HttpStatus> always(HandlerMethod method) {
        return method.hasMethodAnnotation(GetMapping.class)
                ? Stream.of(MISDIRECTED_REQUEST, SERVICE_UNAVAILABLE)
                : Stream.of(FORBIDDEN, MISDIRECTED_REQUEST, SERVICE_UNAVAILABLE);
    }

    private ApiResponse problem(HttpStatus status) {
        var meaning = Objects.requireNonNull(meanings.getOrDefault(status, EVERYWHERE.get(status)));
        return status == SERVICE_UNAVAILABLE ? DescribedProblem.forNow(meaning) : DescribedProblem.of(meaning);
    }
}
