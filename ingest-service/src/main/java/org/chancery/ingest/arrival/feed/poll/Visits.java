package org.chancery.ingest.arrival.feed.poll;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.chancery.ingest.arrival.feed.list.FeedBook.Entry;
import org.chancery.ingest.arrival.feed.list.FeedShare;
import org.springframework.stereotype.Component;

/** The visits that are being made, each in a thread of its own: not too many, and one of a host at a time. */
@Component
class Visits {
    private final KeptVisit visit;
    private final FeedShare share;
    private final Semaphore free;
    private final Set<String> hosts = ConcurrentHashMap.newKeySet();

    Visits(KeptVisit visit, FeedShare share, FeedSettings settings) {
        this.visit = visit;
        this.share = share;
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
                share.whileOurs(entry.partition(), () -> due.get().ifPresent(visit::make));
            } finally {
                hosts.remove(host);
                free.release();
            }
        });
    }
}
