package org.chancery.kit.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.kit.KitSettings;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Accepts only requests for the names of this machine: otherwise a web page open in a local browser could point its own name at this
 * machine and read everything (DNS rebinding). IP addresses cannot be rebound, and are accepted.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class HostCheck extends OncePerRequestFilter {
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[[0-9a-f:.]+]");
    private static final String REFUSAL = """
            {"title": "Misdirected request", "status": 421,\
             "detail": "this service does not accept requests for that host; CHANCERY_HOSTS lists the accepted names"}""";

    private final Set<String> names;

    HostCheck(KitSettings settings) {
        names = settings.hosts().stream().map(HostCheck::plain).collect(Collectors.toSet());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Every browser sends Host; a client without it is not a browser.
        if (request.getHeader(HttpHeaders.HOST) == null || isOurs(plain(request.getServerName()))) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpStatus.MISDIRECTED_REQUEST.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().print(REFUSAL);
    }

    /** Normalised for comparison (RFC 1034, 3.1); a trailing dot marks an absolute name. */
    private static String plain(String name) {
        var lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private boolean isOurs(String name) {
        return name.equals("localhost")
                || name.endsWith(".localhost") // RFC 6761: always this machine
                || ADDRESS.matcher(name).matches()
                || names.contains(name);
    }
}
