package org.chancery.ingest.arrival.feed.poll;

import java.net.URI;
import java.time.Duration;
import org.chancery.ingest.arrival.feed.format.FeedReader;
import org.chancery.ingest.arrival.feed.format.FeedReading;
import org.chancery.ingest.fetch.Fetched;
import org.chancery.ingest.fetch.Fetched.Validators;
import org.chancery.ingest.fetch.Fetcher;
import org.springframework.stereotype.Component;

/** Fetches feeds and reads them. */
@Component
class FeedSource {
    private final Fetcher fetcher;
    private final FeedReader reader;
    private final FeedMetrics metrics;

    FeedSource(Fetcher fetcher, FeedReader reader, FeedMetrics metrics) {
        this.fetcher = fetcher;
        this.reader = reader;
        this.metrics = metrics;
    }

    /** @param known of the document that it brought last */
    FeedAnswer ask(URI url, Validators known) {
        var answer = switch (fetcher.fetch(url, known)) {
            case Fetched.Unchanged() -> new FeedAnswer.Unchanged();
            case Fetched.Failed(var reason, var _, var wait) -> new FeedAnswer.Failed(reason, wait);
            case Fetched.Refused(var reason) -> new FeedAnswer.Failed(reason, Duration.ZERO);
            case Fetched.Content content -> read(content);
        };
        metrics.count(answer);
        return answer;
    }

    private FeedAnswer read(Fetched.Content fetched) {
        return switch (reader.read(fetched.bytes(), fetched.contentType(), fetched.address())) {
            case FeedReading.Content content -> new FeedAnswer.Document(content, fetched.validators());
            case FeedReading.Unreadable(var reason) -> new FeedAnswer.Failed(reason, Duration.ZERO);
        };
    }
}
