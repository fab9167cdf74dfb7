package org.chancery.kit.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/** The key or token that comes with a request: in the header, or else in the cookie of a page. */
final class PresentedToken implements BearerTokenResolver {
    private final BearerTokenResolver headers = new DefaultBearerTokenResolver();

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        var header = headers.resolve(request);
        return header == null ? SessionCookie.read(request).orElse(null) : header;
    }
}
