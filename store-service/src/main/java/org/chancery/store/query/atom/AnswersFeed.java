package org.chancery.store.query.atom;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.MediaType;

/** Declares that a feed is answered. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "200",
        description = "The feed",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_ATOM_XML_VALUE,
                        schema = @Schema(type = "string", description = "An Atom feed (RFC 4287)")))
@interface AnswersFeed {}
