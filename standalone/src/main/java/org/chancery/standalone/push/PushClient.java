package org.chancery.standalone.push;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.chancery.standalone.push.file.Outgoing;
import org.chancery.standalone.service.ServiceAddress;
import org.chancery.standalone.service.ServiceFailed;

/** Sends articles to an ingest service in batches of lines, and retries while it is unavailable. */
final class PushClient implements AutoCloseable {
    private static final int BATCH = 100;

    private final PatientClient service;
    private final ServiceAddress ingest;

    /**
     * A client for one service.
     *
     * @param patience how long to retry while the service is unavailable
     */
    PushClient(ServiceAddress ingest, Duration patience) {
        this.ingest = ingest;
        service = new PatientClient(ingest, patience);
    }

    /**
     * Sends all articles in order.
     *
     * @throws ServiceFailed if the service cannot be reached, or gives an unexpected answer
     */
    public PushSummary push(Stream<Outgoing> outgoing) {
        return push(outgoing, () -> {});
    }

    /**
     * Sends all articles in order.
     *
     * @param noted done whenever everything is answered that was read of them
     * @throws ServiceFailed if the service cannot be reached, or gives an unexpected answer
     */
    PushSummary push(Stream<Outgoing> outgoing, Runnable noted) {
        return outgoing.gather(Gatherers.windowFixed(BATCH))
                .map(batch -> {
                    var summary = pushBatch(batch);
                    noted.run();
                    return summary;
                })
                .reduce(PushSummary.NONE, PushSummary::plus);
    }

    private PushSummary pushBatch(List<Outgoing> batch) {
        var sent = new ArrayList<Outgoing.Article>();
        var summary = PushSummary.NONE;
        for (var outgoing : batch) {
            switch (outgoing) {
                case Outgoing.Article article -> sent.add(article);
                case Outgoing.Unreadable(var place, var reason) ->
                    summary = summary.plus(PushSummary.rejected(place, reason));
            }
        }
        return sent.isEmpty() ? summary : summary.plus(send(sent));
    }

    private PushSummary send(List<Outgoing.Article> batch) {
        var sent = new SentBatch(batch);
        var request = ingest.request("/api/v1/articles")
                .header("Content-Type", "application/x-ndjson")
                .timeout(Duration.ofSeconds(60))
                .POST(BodyPublishers.ofString(sent.lines()))
                .build();
        return sent.read(service.send(request), ingest);
    }

    @Override
    public void close() {
        service.close();
    }
}
