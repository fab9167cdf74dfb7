package org.chancery.kit.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;

/**
 * Carries a key or token for a page, which cannot send headers with a stream of events. Scripts cannot read it, it ends with the browser,
 * and it counts for nothing that another page sends: it holds the key itself, so that a key taken off the file ends its sessions too.
 */
public final class SessionCookie {
    private static final String NAME = "chancery-key";
    private static final String PATH = "/api";

    /** What browsers say of who sends a request: the page itself, or the user. Old ones say nothing. */
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private SessionCookie() {}

    /** One with the key or token of this request, if it was asked for one. */
    public static Optional<ResponseCookie> of(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof AbstractOAuth2TokenAuthenticationToken<?> known
                ? Optional.of(cookie(known.getToken().getTokenValue(), request).build())
                : Optional.empty();
    }

    /** Ends the session. */
    public static ResponseCookie cleared(HttpServletRequest request) {
        return cookie("", request).maxAge(0).build();
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(String value, HttpServletRequest request) {
        return ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .path(PATH);
    }

    static Optional<String> read(HttpServletRequest request) {
        if (!OWN.contains(Objects.requireNonNullElse(request.getHeader("Sec-Fetch-Site"), "none"))) {
            return Optional.empty();
        }
        return Stream.of(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst();
    }
}
