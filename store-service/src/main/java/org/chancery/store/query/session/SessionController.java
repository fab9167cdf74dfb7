package org.chancery.store.query.session;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.chancery.kit.access.SessionCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Begins and ends the session of a page. */
@RestController
@RequestMapping("/api/v1/session")
class SessionController {
    @Operation(
            summary =
                    "Keep the key or token of this request in a cookie that scripts cannot read; none where none is needed")
    @ApiResponse(responseCode = "204", description = "The session has begun")
    @PostMapping
    ResponseEntity<Void> begin(HttpServletRequest request) {
        var answer = ResponseEntity.noContent();
        SessionCookie.of(request).ifPresent(cookie -> answer.header(HttpHeaders.SET_COOKIE, cookie.toString()));
        return answer.build();
    }

    @Operation(summary = "Forget that cookie")
    @ApiResponse(responseCode = "204", description = "The session has ended")
    @DeleteMapping
    ResponseEntity<Void> end(HttpServletRequest request) {
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, SessionCookie.cleared(request).toString())
                .build();
    }
}
