package org.chancery.ingest.arrival.feed.poll;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.chancery.ingest.arrival.feed.format.FeedReader;
import org.chancery.ingest.arrival.feed.format.FeedReading;
import org.chancery.ingest.arrival.feed.format.Offers;
import org.chancery.ingest.arrival.feed.list.Feed;
import org.chancery.ingest.arrival.feed.websub.Distribution;
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

    /** What a hub has pushed, as if it had been fetched; only the feed itself has validators. */
    FeedAnswer read(Feed feed, Distribution push, Validators known) {
        return read(new Fetched.Content(push.body(), push.contentType(), feed.url(), List.of(), known));
    }

    private FeedAnswer read(Fetched.Content fetched) {
        return switch (reader.read(fetched.bytes(), fetched.contentType(), fetched.address())) {
            case FeedReading.Content content ->
                new FeedAnswer.Document(
                        content.offering(Offers.of(fetched.links(), fetched.address())), fetched.validators());
            case FeedReading.Unreadable(var reason) -> new FeedAnswer.Failed(reason, Duration.ZERO);
        };
    }
}
