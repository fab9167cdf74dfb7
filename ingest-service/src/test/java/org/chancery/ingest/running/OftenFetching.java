package org.chancery.ingest.running;

/** A service that fetches its feeds often, beside the one that all tests share, which meanwhile takes no share of them: it may fetch nothing. */
public record OftenFetching(Running shared, IngestInstance ingest) implements AutoCloseable {
    public static OftenFetching beside(Running shared) {
        shared.ingest().pauseFeeds();
        return new OftenFetching(shared, IngestInstance.start(shared.raw().broker(), FeedHost.OFTEN));
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
