package org.chancery.standalone.operation;

import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.chancery.kit.running.ServiceClient;

/** Parks dead letters at an ingest service. */
record DeadLetterDesk(int port) {
    private static final String LETTERS = "/api/v1/dead-letters";

    /** All there are, also those of other tests. */
    void parkAll() {
        try (var ingest = new ServiceClient(port)) {
            await().atMost(Duration.ofSeconds(60)).until(() -> parkedSome(ingest) == 0);
        }
    }

    private static int parkedSome(ServiceClient ingest) {
        var letters = ingest.get(LETTERS + "?limit=500").each("letters", "/id");
        letters.forEach(letter -> ingest.send(
                ingest.request(LETTERS + "/" + letter + "/park?reason=tested").PUT(BodyPublishers.noBody())));
        return letters.size();
    }
}
