package org.chancery.kit.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.kit.KitSettings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Accepts only requests for the names of this machine: otherwise a web page open in a local browser could point its own name at this
 * machine and read everything (DNS rebinding). IP addresses cannot be rebound, and are accepted. What may change something is accepted
 * from pages of those names only: a browser sends it for any page, and only keeps the answer from it.
 */
public final class HostCheck extends OncePerRequestFilter {
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[[0-9a-f:.]+]");
    private static final Pattern ORIGIN = Pattern.compile("https?://([^/]+?)(:[0-9]+)?");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Refusal MISDIRECTED = new Refusal(
            HttpStatus.MISDIRECTED_REQUEST,
            "Misdirected request",
            "this service does not accept requests for that host; CHANCERY_HOSTS lists the accepted names");
    private static final Refusal FOREIGN = new Refusal(
            HttpStatus.FORBIDDEN,
            "Page of another site",
            "this service does not accept changes from pages of that origin; CHANCERY_HOSTS lists the accepted names");

    private final Set<String> names;

    /** A check of these names. */
    public HostCheck(KitSettings settings) {
        names = settings.hosts().stream().map(HostCheck::plain).collect(Collectors.toSet());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var refusal = refusal(request);
        if (refusal.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        refusal.get().answer(response);
    }

    private Optional<Refusal> refusal(HttpServletRequest request) {
        var host = plain(Objects.requireNonNullElse(request.getServerName(), ""));
        if (isMisdirected(request, host)) {
            return Optional.of(MISDIRECTED);
        }
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || READING.contains(request.getMethod()) || isOf(origin, host)
                ? Optional.empty()
                : Optional.of(FOREIGN);
    }

    /** Every browser sends Host; a client without it is not a browser. */
    private boolean isMisdirected(HttpServletRequest request, String host) {
        return request.getHeader(HttpHeaders.HOST) != null
                && !isOurs(host)
                && !ADDRESS.matcher(host).matches();
    }

    /** A page of another machine may have an address in figures, too, so that has to be ours. A page without a site is "null". */
    private boolean isOf(String origin, String host) {
        var parts = ORIGIN.matcher(origin);
        return parts.matches()
                && (isOurs(plain(parts.group(1))) || plain(parts.group(1)).equals(host));
    }

    /** Normalised for comparison (RFC 1034, 3.1); a trailing dot marks an absolute name. */
    private static String plain(String name) {
        var lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private boolean isOurs(String name) {
        return name.equals("localhost")
                || name.endsWith(".localhost") // RFC 6761: always this machine
                || names.contains(name);
    }
}
