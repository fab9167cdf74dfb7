package org.chancery.ingest.fetch;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the robots.txt of each host allows us (RFC 9309), remembered for an hour. */
@Component
class Robots {
    private static final List<String> OUR_NAME = List.of("chancery");
    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final int MAX_HOSTS = 10_000;

    /** A longer pause than this is a prohibition in other words; crawler-commons treats it as one. */
    private static final long MAX_PAUSE_MILLIS = 60_000;

    /** If the host cannot be reached, the document itself will tell why; a missing file allows everything. */
    private static final int MISSING = 404;

    private final HttpFetch http;
    private final LoadingCache<URI, BaseRobotRules> rules = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(MAX_HOSTS)
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

    private BaseRobotRules of(URI url) {
        return rules.get(url.resolve("/robots.txt"));
    }

    private BaseRobotRules read(URI robots) {
        var parser = new SimpleRobotRulesParser(MAX_PAUSE_MILLIS, SimpleRobotRulesParser.DEFAULT_MAX_WARNINGS);
        return switch (http.get(robots, Fetched.Validators.NONE)) {
            case Fetched.Content(var bytes, var type, var _, var _) ->
                parser.parseContent(robots.toString(), bytes, type, OUR_NAME);
            case Fetched.Failed(var _, int status, var _) -> parser.failedFetch(status == 0 ? MISSING : status);
            case Fetched.Unchanged() -> throw new IllegalStateException("nothing was known of " + robots);
        };
    }
}
