package org.chancery.ingest.fetch;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.LoadingCache;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.core5.http.HttpStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the robots.txt of each host allows us (RFC 9309), remembered for an hour; that it is out of order, for minutes. */
@Component
class Robots {
    private static final List<String> OUR_NAME = List.of("chancery");
    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final Duration UNREAD_REMEMBERED = Duration.ofMinutes(2);

    /** Of all rules together: most hosts have a few lines, and no host may take all of the memory. */
    private static final long MAX_LETTERS = 32L * 1024 * 1024;

    /** What a rule takes besides its letters. */
    private static final int RULE = 50;

    /** A longer pause than this is a prohibition in other words; crawler-commons treats it as one. */
    private static final long MAX_PAUSE_MILLIS = 60_000;

    /** A missing file allows everything. */
    private static final int MISSING = 404;

    private static final int REDIRECTION = 300;

    /** More of it need not be read (RFC 9309, 2.5). */
    private static final int MAX_BYTES = 512 * 1024;

    private final HttpFetch http;
    private final LoadingCache<URI, Rules> rules;

    Robots(HttpFetch http, Clock clock) {
        this.http = http;
        rules = Caffeine.newBuilder()
                .expireAfter(
                        Expiry.writing((URI _, Rules all) -> all.unread() == null ? REMEMBERED : UNREAD_REMEMBERED))
                .ticker(() -> Duration.between(Instant.EPOCH, clock.instant()).toNanos())
                .maximumWeight(MAX_LETTERS)
                .weigher((URI _, Rules all) -> letters(all.allowed()))
                .build(this::read);
    }

    /**
     * Of one host.
     *
     * @param unread why nobody knows for now, null if they are known
     */
    private record Rules(SimpleRobotRules allowed, Fetched.@Nullable Failed unread) {}

    /** Nobody knows for now what a host allows. */
    static final class Unread extends RuntimeException {
        private final transient Fetched.Failed failure;

        private Unread(Fetched.Failed failure) {
            super(failure.reason());
            this.failure = failure;
        }

        Fetched.Failed failure() {
            return failure;
        }
    }

    /** @throws Unread if the host does not say for now, but may in a while */
    boolean allow(URI url) {
        var rules = of(url);
        if (rules.unread() != null) {
            throw new Unread(rules.unread());
        }
        return rules.allowed().isAllowed(url.toString());
    }

    /** The pause that the host asks for, zero if none. */
    Duration pause(URI url) {
        return Duration.ofMillis(Math.max(0, of(url).allowed().getCrawlDelay()));
    }

    private Rules of(URI url) {
        return rules.get(url.resolve("/robots.txt"));
    }

    private Rules read(URI robots) {
        var parser = new SimpleRobotRulesParser(MAX_PAUSE_MILLIS, SimpleRobotRulesParser.DEFAULT_MAX_WARNINGS);
        return switch (http.get(robots, Fetched.Validators.NONE, _ -> true)) {
            case Fetched.Content(var bytes, var type, var _, var _, var _) ->
                new Rules(
                        parser.parseContent(
                                robots.toString(),
                                Arrays.copyOf(bytes, Math.min(bytes.length, MAX_BYTES)),
                                type,
                                OUR_NAME),
                        null);
            case Fetched.Failed failed -> unread(failed, robots, parser);
            case Fetched.Refused(var _), Fetched.Unchanged() -> new Rules(parser.failedFetch(MISSING), null);
        };
    }

    /** A server error, or 429, which crawler-commons takes for a missing file, may be over in a while. */
    private static Rules unread(Fetched.Failed failed, URI robots, SimpleRobotRulesParser parser) {
        int status = failed.status();
        var allowed = parser.failedFetch(isSilent(status) ? MISSING : status);
        boolean isDeferred = allowed.isDeferVisits() || status == HttpStatus.SC_TOO_MANY_REQUESTS;
        var reason = "waits for robots.txt of " + robots.getHost() + ", which " + failed.reason();
        return new Rules(allowed, isDeferred ? new Fetched.Failed(reason, status, failed.retryAfter()) : null);
    }

    private static int letters(SimpleRobotRules rules) {
        return rules.getRobotRules().stream()
                .mapToInt(rule -> RULE + rule.getPrefix().length())
                .reduce(RULE, Integer::sum);
    }

    /** If the host cannot be reached, the document itself will tell why; a success without a file, or a 304 that nobody asked for, says nothing. */
    private static boolean isSilent(int status) {
        return status < REDIRECTION || status == HttpStatus.SC_NOT_MODIFIED;
    }
}
