package org.chancery.ingest.running;

import java.util.stream.Stream;

/** A service that fetches its feeds often, beside the one that all tests share, which meanwhile takes no share of them: it may fetch nothing. */
public record OftenFetching(Running shared, IngestInstance ingest) implements AutoCloseable {
    /** With further settings. */
    public static OftenFetching beside(Running shared, String... settings) {
        shared.ingest().pauseFeeds();
        var all = Stream.concat(Stream.of(FeedHost.OFTEN), Stream.of(settings)).toArray(String[]::new);
        return new OftenFetching(shared, IngestInstance.start(shared.raw().broker(), all));
    }

    public FeedClient feeds() {
        return new FeedClient(ingest);
    }

    @Override
    public void close() {
        ingest.close();
        shared.ingest().resumeFeeds();
    }
}
