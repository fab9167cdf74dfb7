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
 * Answers only under names that this machine is known by: a page in the browser of somebody here could otherwise give its own name
 * this machine's address, and ask for everything (DNS rebinding). An address in figures cannot be rebound and is let through.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class HostCheck extends OncePerRequestFilter {
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[[0-9a-f:.]+]");
    private static final String REFUSAL = """
            {"title": "Misdirected request", "status": 421,\
             "detail": "this service does not answer under that name; CHANCERY_HOSTS says under which it does"}""";

    private final Set<String> names;

    HostCheck(KitSettings settings) {
        names = settings.hosts().stream().map(HostCheck::plain).collect(Collectors.toSet());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Every browser says whom it asks; who does not is none.
        if (request.getHeader(HttpHeaders.HOST) == null || isOurs(plain(request.getServerName()))) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpStatus.MISDIRECTED_REQUEST.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().print(REFUSAL);
    }

    /** As names are compared (RFC 1034, 3.1); a dot at the end says that nothing is to be added. */
    private static String plain(String name) {
        var lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private boolean isOurs(String name) {
        return name.equals("localhost")
                || name.endsWith(".localhost") // RFC 6761: never anything but this machine
                || ADDRESS.matcher(name).matches()
                || names.contains(name);
    }
}
