package org.chancery.kit.http;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springframework.http.HttpHeaders;

/** A refusal in the OpenAPI document. */
public final class DescribedProblem {
    private static final String TYPE = org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private DescribedProblem() {}

    /** One that stays a refusal. */
    public static ApiResponse of(String description) {
        var schema = new Schema<>().$ref("#/components/schemas/ProblemDetail");
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType(TYPE, new MediaType().schema(schema)));
    }

    /** One that says when to come back. */
    public static ApiResponse forNow(String description) {
        var wait = new Header().description("Seconds to wait").schema(new IntegerSchema());
        return of(description).addHeaderObject(HttpHeaders.RETRY_AFTER, wait);
    }
}
