package org.chancery.ingest.deadletter.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Writes into the OpenAPI document how each request about dead letters may be refused. */
@Component
class RefusedLetters implements OperationCustomizer {
    private static final int UNAVAILABLE = 503;

    private static final Map<Integer, String> MEANINGS = Map.of(
            400,
            "A parameter is unknown or wrong; the detail names it",
            404,
            "No dead letter stands there: no such topic or partition, or an offset beyond the end",
            409,
            "It was replayed or parked already, or somebody else does so at this moment",
            410,
            "Retention has removed it",
            421,
            "The Host header names another host",
            422,
            "There is nothing to publish: the record was too long to be copied",
            UNAVAILABLE,
            "The broker does not answer; ask again, no letter is replayed twice");

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var refused = method.getMethodAnnotation(Refused.class);
        if (refused != null) {
            for (int status : refused.value()) {
                operation.getResponses().addApiResponse(Integer.toString(status), problem(status));
            }
        }
        return operation;
    }

    private static ApiResponse problem(int status) {
        var type = org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;
        var schema = new Schema<>().$ref("#/components/schemas/ProblemDetail");
        var answer = new ApiResponse()
                .description(MEANINGS.get(status))
                .content(new Content().addMediaType(type, new MediaType().schema(schema)));
        return status == UNAVAILABLE
                ? answer.addHeaderObject(
                        HttpHeaders.RETRY_AFTER,
                        new Header().description("Seconds to wait").schema(new IntegerSchema()))
                : answer;
    }
}
