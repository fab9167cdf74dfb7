package org.chancery.kit.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.chancery.kit.http.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Says why a request is refused: nobody knows who asks (401), or it is not for them (403). */
final class AccessRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final Refusal MISSING = new Refusal(
            HttpStatus.UNAUTHORIZED, "Key needed", "send a key or token in the header Authorization: Bearer");
    private static final Refusal UNKNOWN = new Refusal(
            HttpStatus.UNAUTHORIZED, "Unknown key", "this key or token is not known here, or not valid any more");
    private static final Refusal NOT_ALLOWED =
            new Refusal(HttpStatus.FORBIDDEN, "Not allowed", "the role of this key or token does not allow this");
    private static final Refusal UNVERIFIED = new Refusal(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Token not verified",
            "the identity provider does not answer; try again in a moment");
    private static final String WAIT_SECONDS = "5";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        switch (why) {
            case AuthenticationServiceException _ -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, WAIT_SECONDS);
                UNVERIFIED.answer(response);
            }
            case OAuth2AuthenticationException _ -> challenge("Bearer error=\"invalid_token\"", UNKNOWN, response);
            default -> challenge("Bearer", MISSING, response);
        }
    }

    private static void challenge(String challenge, Refusal refusal, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
        refusal.answer(response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"");
        NOT_ALLOWED.answer(response);
    }
}
