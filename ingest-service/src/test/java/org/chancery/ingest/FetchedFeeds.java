package org.chancery.ingest;

import java.time.Duration;
import org.chancery.ingest.running.BrokerTest;
import org.chancery.ingest.running.FeedClient;
import org.chancery.ingest.running.FeedHost;
import org.chancery.ingest.running.IngestInstance;
import org.chancery.ingest.running.RawTopic;
import org.chancery.ingest.running.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** What tests of feeds share: a service that fetches every few seconds, and a server with feeds on it. */
@BrokerTest
abstract class FetchedFeeds {
    static final Duration PATIENCE = Duration.ofSeconds(30);

    static IngestInstance service;
    static FeedClient feeds;
    static RawTopic raw;

    final FeedHost host = FeedHost.start();

    @BeforeAll
    static void start(Running running) {
        service = running.more().often();
        feeds = new FeedClient(service);
        raw = running.raw();
    }

    @AfterEach
    void removeAll() {
        feeds.removeAll();
        host.close();
    }
}
