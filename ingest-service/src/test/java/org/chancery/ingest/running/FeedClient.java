package org.chancery.ingest.running;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import org.chancery.kit.running.Answer;
import org.chancery.kit.running.ServiceClient;

/** Talks about feeds with an instance, over HTTP. */
public record FeedClient(ServiceClient client) {
    private static final String FEEDS = "/api/v1/feeds";

    /** With an instance of this JVM. */
    public FeedClient(IngestInstance ingest) {
        this(ingest.service().client());
    }

    /** Adds the feed at this address, without the pages of its items; returns its id. */
    public String add(URI url) {
        return add("{\"url\": \"%s\", \"fullText\": false}".formatted(url));
    }

    /** Adds a feed; returns its id. */
    public String add(String feed) {
        var answer = tryAdd(feed);
        if (answer.status() != 201) {
            throw new IllegalStateException(answer.status() + " " + answer.text());
        }
        return answer.at("/id");
    }

    /** Adds what may not be a feed. */
    public Answer tryAdd(String feed) {
        return send("POST", "", feed);
    }

    public Answer preview(String feed) {
        return send("POST", "/preview", feed);
    }

    public Answer change(String id, String change) {
        return send("PATCH", "/" + id, change);
    }

    public Answer fetch(String id) {
        return send("PUT", "/" + id + "/fetch", "");
    }

    public Answer remove(String id) {
        return send("DELETE", "/" + id, "");
    }

    public Answer list() {
        return client.get(FEEDS);
    }

    public Answer one(String id) {
        return client.get(FEEDS + "/" + id);
    }

    public Answer items(String id) {
        return client.get(FEEDS + "/" + id + "/items");
    }

    /** Leaves none for the next test. */
    public void removeAll() {
        list().each("feeds", "/id").forEach(this::remove);
    }

    private Answer send(String method, String path, String body) {
        return client.send(client.request(FEEDS + path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }
}
