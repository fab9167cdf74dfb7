package org.chancery.ingest.arrival.feed.poll;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.chancery.ingest.arrival.feed.list.Feed;
import org.chancery.ingest.arrival.feed.list.FeedBook.Entry;
import org.chancery.ingest.arrival.feed.list.FeedPublisher;
import org.chancery.ingest.arrival.feed.list.FeedShare;
import org.chancery.ingest.arrival.feed.list.FeedState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The visits that are being made, each in a thread of its own: not too many, and one of a host at a time. */
@Component
class Visits {
    private static final Logger log = LoggerFactory.getLogger(Visits.class);

    private final FeedVisit visit;
    private final FeedShare share;
    private final FeedPublisher publisher;
    private final Semaphore free;
    private final Set<String> hosts = ConcurrentHashMap.newKeySet();

    Visits(FeedVisit visit, FeedShare share, FeedPublisher publisher, FeedSettings settings) {
        this.visit = visit;
        this.share = share;
        this.publisher = publisher;
        free = new Semaphore(settings.concurrency());
    }

    boolean isOurs(Entry entry) {
        return share.has(entry.partition());
    }

    /**
     * Begins a visit unless the feed is another instance's, its host is being visited, or too many visits are being made.
     *
     * @param due looks again, when nobody else can be visiting the feed, whether it is still due
     */
    void begin(Entry entry, Supplier<Optional<Due>> due) {
        var host = entry.feed().url().getHost();
        if (!isOurs(entry) || !free.tryAcquire()) {
            return;
        }
        if (!hosts.add(host)) {
            free.release();
            return;
        }
        Thread.ofVirtual().name("feed " + host).start(() -> {
            try {
                share.whileOurs(entry.partition(), () -> due.get().ifPresent(this::visit));
            } finally {
                hosts.remove(host);
                free.release();
            }
        });
    }

    private void visit(Due due) {
        var feed = due.entry().feed();
        var before = due.state();
        try {
            var after = visit.to(feed, before);
            publisher.publish(after);
            tell(feed, before, after);
        } catch (FeedPublisher.NotKept e) {
            log.warn("How feed {} fares is not kept: {}", feed.url(), e.getMessage());
        }
    }

    /** What changes for the feed, not each visit. */
    private static void tell(Feed feed, FeedState before, FeedState after) {
        if (after.failures() == 1) {
            log.warn("Feed {} fails: {}", feed.url(), after.reason());
        } else if (after.failures() == 0 && before.failures() > 0) {
            log.info("Feed {} is back after {} failures", feed.url(), before.failures());
        }
    }
}
