package org.chancery.ingest.arrival.feed.format;

import static java.util.Objects.requireNonNull;

import java.net.URI;

/**
 * That a feed is pushed to whoever subscribes (W3C WebSub).
 *
 * @param hub where to subscribe
 * @param topic to what: the address that the feed gives itself
 */
public record Offer(URI hub, URI topic) {
    public Offer {
        requireNonNull(hub, "hub");
        requireNonNull(topic, "topic");
    }
}
