package org.chancery.kit.access.key;

import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.kit.http.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Holds each key to its requests a minute, at this instance. */
public final class Quota extends OncePerRequestFilter {
    private static final Refusal SPENT = new Refusal(
            HttpStatus.TOO_MANY_REQUESTS,
            "Too many requests",
            "the quota of this key is spent; Retry-After says when to come back");

    /** A change of a key in the file begins a new bucket; there are no more than there were lines. */
    private final Map<ApiKey, Bucket> buckets = new ConcurrentHashMap<>();

    /** With full buckets. */
    public Quota() {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = wait(SecurityContextHolder.getContext().getAuthentication());
        if (wait.isZero()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(
                HttpHeaders.RETRY_AFTER, String.valueOf(wait.plusSeconds(1).toSeconds()));
        SPENT.answer(response);
    }

    private Duration wait(@Nullable Authentication who) {
        if (who == null || !(who.getPrincipal() instanceof ApiKey key) || key.quota() == 0) {
            return Duration.ZERO;
        }
        var taken = buckets.computeIfAbsent(key, Quota::bucket).tryConsumeAndReturnRemaining(1);
        return taken.isConsumed() ? Duration.ZERO : Duration.ofNanos(taken.getNanosToWaitForRefill());
    }

    private static Bucket bucket(ApiKey key) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(key.quota()).refillGreedy(key.quota(), Duration.ofMinutes(1)))
                .build();
    }
}
