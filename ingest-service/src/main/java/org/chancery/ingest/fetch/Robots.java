package org.chancery.ingest.fetch;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.core5.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What the robots.txt of each host allows us (RFC 9309), remembered for an hour. */
@Component
class Robots {
    private static final List<String> OUR_NAME = List.of("chancery");
    private static final Duration REMEMBERED = Duration.ofHours(1);

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
    private final LoadingCache<URI, SimpleRobotRules> rules = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumWeight(MAX_LETTERS)
            .weigher((URI _, SimpleRobotRules all) -> letters(all))
            .build(this::read);

    Robots(HttpFetch http) {
        this.http = http;
    }

    boolean allow(URI url) {
        return of(url).isAllowed(url.toString());
    }

    /** The pause that the host asks for, zero if none. */
    Duration pause(URI url) {
        return Duration.ofMillis(Math.max(0, of(url).getCrawlDelay()));
    }

    private SimpleRobotRules of(URI url) {
        return rules.get(url.resolve("/robots.txt"));
    }

    private SimpleRobotRules read(URI robots) {
        var parser = new SimpleRobotRulesParser(MAX_PAUSE_MILLIS, SimpleRobotRulesParser.DEFAULT_MAX_WARNINGS);
        return switch (http.get(robots, Fetched.Validators.NONE, _ -> true)) {
            case Fetched.Content(var bytes, var type, var _, var _, var _) ->
                parser.parseContent(
                        robots.toString(), Arrays.copyOf(bytes, Math.min(bytes.length, MAX_BYTES)), type, OUR_NAME);
            case Fetched.Failed(var _, int status, var _) -> parser.failedFetch(isSilent(status) ? MISSING : status);
            case Fetched.Refused(var _), Fetched.Unchanged() -> parser.failedFetch(MISSING);
        };
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
