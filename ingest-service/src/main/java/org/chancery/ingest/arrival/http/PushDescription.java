package org.chancery.ingest.arrival.http;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.arrival.http.format.Formats;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/** What may be pushed, and what is answered, for the OpenAPI document. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Operation(
        summary = "Push articles, one or many; valid ones are stored even if others of the same push are refused",
        parameters =
                @Parameter(
                        name = "Idempotency-Key",
                        in = ParameterIn.HEADER,
                        description =
                                "The same push under the same key gets its first answer again, from the same instance, for a day"),
        requestBody =
                @RequestBody(
                        required = true,
                        content = {
                            @Content(
                                    mediaType = MediaType.APPLICATION_JSON_VALUE,
                                    schema = @Schema(implementation = RawArticle.class)),
                            @Content(mediaType = Formats.NDJSON, schema = @Schema(implementation = RawArticle.class)),
                            @Content(mediaType = Formats.NINJS, schema = @Schema(type = "object")),
                            @Content(mediaType = Formats.NINJS_LINES, schema = @Schema(type = "object")),
                            @Content(mediaType = Formats.CLOUDEVENT, schema = @Schema(type = "object")),
                            @Content(
                                    mediaType = Formats.CLOUDEVENTS,
                                    array = @ArraySchema(schema = @Schema(type = "object"))),
                            @Content(
                                    mediaType = MediaType.TEXT_PLAIN_VALUE,
                                    schema = @Schema(type = "string", description = "headers, a blank line, the body"))
                        }))
@ApiResponse(
        responseCode = "200",
        description =
                "A duplicate: this edition, or a later one, is already stored. Or, if lines are asked for, any outcome",
        content = {
            @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = Told.class)),
            @Content(mediaType = Formats.NDJSON, schema = @Schema(implementation = Result.class))
        })
@ApiResponse(
        responseCode = "202",
        description = "Stored by the broker; of many, at least one, or there were none",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(oneOf = {Told.class, Receipt.class})))
@ApiResponse(
        responseCode = "400",
        description = "Not readable: no JSON, not UTF-8, or cannot be unpacked; or an Idempotency-Key that is none",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(
        responseCode = "403",
        description = "A page of another site sent it, as its Origin header tells",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(
        responseCode = "409",
        description =
                "The version is taken or is not the latest; the answer names the latest. Or a push with the same Idempotency-Key is being answered",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(
        responseCode = "413",
        description =
                "An article exceeds 2 MiB, or a line 64 MiB, or the body unpacks to more than 100 times its length",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(
        responseCode = "415",
        description =
                "Another media type or charset, or compressed otherwise than by gzip or zstd; the answer lists what is accepted",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(
        responseCode = "421",
        description = "The Host header names another host",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(
        responseCode = "422",
        description =
                "Readable, but not a valid article; errors name the fields. Or another push has the same Idempotency-Key",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(
        responseCode = "503",
        description =
                "Not stored: the broker does not acknowledge, or the end of the topic is still being read; push again",
        headers = @Header(name = "Retry-After", description = "Seconds to wait", schema = @Schema(type = "integer")),
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(implementation = ProblemDetail.class)))
@interface PushDescription {}
