package org.chancery.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Fetches documents politely: where robots.txt allows it, one request at a time to a host. */
@Component
public class Fetcher {
    private final HttpFetch http;
    private final Robots robots;
    private final FetchSettings settings;
    private final HostTurns turns = new HostTurns();

    Fetcher(HttpFetch http, Robots robots, FetchSettings settings) {
        this.http = http;
        this.robots = robots;
        this.settings = settings;
    }

    /** Blocks until it is our turn at the host and the document is here. */
    public Fetched fetch(URI url, Fetched.Validators known) {
        try {
            return mayFetch(url)
                    ? turns.take(
                            url,
                            pause(url),
                            () -> http.get(url, known, this::mayFetch),
                            Fetched.Failed.without("interrupted"))
                    : new Fetched.Refused("robots.txt of " + url.getHost() + " does not allow it");
        } catch (Robots.Unread e) {
            return e.failure();
        }
    }

    /** Sends a form when it is our turn at the host; empty if it is taken, otherwise why it is not. No page is read, so no robots.txt is. */
    public Optional<String> post(URI url, Map<String, String> form) {
        return turns.take(url, settings.pause(), () -> http.post(url, form), Optional.of("interrupted"));
    }

    private boolean mayFetch(URI url) {
        return !settings.robots() || robots.allow(url);
    }

    private Duration pause(URI url) {
        var asked = settings.robots() ? robots.pause(url) : Duration.ZERO;
        return asked.compareTo(settings.pause()) > 0 ? asked : settings.pause();
    }
}
