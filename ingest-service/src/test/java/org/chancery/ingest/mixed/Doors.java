package org.chancery.ingest.mixed;

import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.kit.running.Answer;
import org.chancery.kit.running.ServiceClient;

/** The instances, one of which may be away: whoever gets no answer from one asks the next, until there is one. */
record Doors(List<ServiceClient> clients, AtomicInteger tries) {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int UNAVAILABLE = 503;

    /**
     * The answer to a push.
     *
     * @param first the instance that is asked first
     */
    Answer push(int first, String type, byte[] body) {
        var next = new AtomicInteger(first);
        return await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .until(
                        () -> send(clients.get(next.getAndIncrement() % clients.size()), type, body),
                        answer -> answer.status() != UNAVAILABLE);
    }

    private Answer send(ServiceClient client, String type, byte[] body) {
        tries.incrementAndGet();
        return client.send(client.request("/api/v1/articles")
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body)));
    }
}
