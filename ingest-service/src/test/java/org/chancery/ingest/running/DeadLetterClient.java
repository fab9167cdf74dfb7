package org.chancery.ingest.running;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.chancery.kit.running.Answer;

/** Asks an instance about dead letters, over HTTP. */
public record DeadLetterClient(IngestInstance ingest) {
    private static final String LETTERS = "/api/v1/dead-letters";

    /** @param query beginning with a question mark, or empty */
    public Answer list(String query) {
        return ingest.get(LETTERS + query);
    }

    /** One, or a part of it, by its path. */
    public Answer show(String path) {
        return ingest.get(LETTERS + "/" + path);
    }

    /** Without following it for long. */
    public Answer replay(String path) {
        return put(path + "/replay?wait=1");
    }

    public Answer park(String path, String reason) {
        return put(path + "/park?reason=" + URLEncoder.encode(reason, StandardCharsets.UTF_8));
    }

    public Answer put(String path) {
        var client = ingest.service().client();
        return client.send(client.request(LETTERS + "/" + path).PUT(BodyPublishers.noBody()));
    }
}
