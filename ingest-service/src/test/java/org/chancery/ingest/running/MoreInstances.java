package org.chancery.ingest.running;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Further instances beside the first one, each of which starts when a test first asks for it; starting one takes seconds. */
public final class MoreInstances implements AutoCloseable {
    /** The hubs of the tests grant short leases, and some never answer. */
    private static final String[] HUBS = {
        "--CHANCERY_WEBSUB_CALLBACK=" + TestHub.CALLBACK + "/",
        "--CHANCERY_FETCH_TIMEOUT=3s",
        "--chancery.websub.shortest-lease=1s",
        "--chancery.websub.head-start=300ms"
    };

    private final String broker;
    private final IngestInstance first;
    private @Nullable IngestInstance another;
    private @Nullable IngestInstance often;

    MoreInstances(String broker, IngestInstance first) {
        this.broker = broker;
        this.first = first;
    }

    /** One like the first, but without feeds. */
    public synchronized IngestInstance another() {
        if (another == null) {
            another = IngestInstance.start(broker);
            another.pauseFeeds();
        }
        return another;
    }

    /** One that fetches often, and from this machine; from now on it has all feeds, as the others may fetch nothing. */
    public synchronized IngestInstance often() {
        if (often == null) {
            first.pauseFeeds();
            often = IngestInstance.start(
                    broker, Stream.of(FeedHost.OFTEN, HUBS).flatMap(Stream::of).toArray(String[]::new));
        }
        return often;
    }

    @Override
    public synchronized void close() {
        Stream.of(another, often).filter(started -> started != null).forEach(IngestInstance::close);
    }
}
