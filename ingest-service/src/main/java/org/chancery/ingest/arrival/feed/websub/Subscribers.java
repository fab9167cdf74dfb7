package org.chancery.ingest.arrival.feed.websub;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.chancery.ingest.arrival.feed.list.Feed;
import org.chancery.ingest.arrival.feed.list.FeedBook;
import org.chancery.ingest.arrival.feed.list.FeedBook.Entry;
import org.chancery.ingest.arrival.feed.list.FeedShare;
import org.chancery.ingest.arrival.feed.list.FeedTopicsWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks which subscriptions of the feeds of this instance are due, and talks to one hub about one of them at a time. */
@Component
class Subscribers {
    private static final Logger log = LoggerFactory.getLogger(Subscribers.class);
    private static final int HUBS_AT_ONCE = 8;

    private final Subscriptions subscriptions;
    private final Distributions distributions;
    private final Subscriber subscriber;
    private final WebSubSettings settings;
    private final FeedBook book;
    private final FeedShare share;
    private final Set<String> hubs = ConcurrentHashMap.newKeySet();

    Subscribers(
            Subscriptions subscriptions,
            Distributions distributions,
            Subscriber subscriber,
            WebSubSettings settings,
            FeedBook book,
            FeedShare share) {
        this.subscriptions = subscriptions;
        this.distributions = distributions;
        this.subscriber = subscriber;
        this.settings = settings;
        this.book = book;
        this.share = share;
    }

    @Scheduled(fixedDelay = 500, timeUnit = TimeUnit.MILLISECONDS)
    void look() {
        if (!subscriptions.isComplete()) {
            return;
        }
        distributions.feeds().stream().filter(this::isUnwanted).forEach(this::drop);
        if (settings.isOn()) {
            subscriptions.all().filter(subscriber::isDue).forEach(this::begin);
        }
    }

    private boolean isUnwanted(String feed) {
        return book.find(feed).map(Entry::feed).map(Feed::paused).orElse(true);
    }

    private void drop(String feed) {
        try {
            distributions.of(feed).stream()
                    .filter(one -> share.has(one.partition()))
                    .forEach(distributions::end);
        } catch (FeedTopicsWriter.NotKept e) {
            log.debug("What was pushed for feed {} waits on", feed, e);
        }
    }

    private void begin(Subscription one) {
        int partition = book.find(one.id()).map(Entry::partition).orElse(one.partition());
        var host = one.offer().hub().getHost();
        if (!share.has(partition) || hubs.size() >= HUBS_AT_ONCE || !hubs.add(host)) {
            return;
        }
        Thread.ofVirtual().name("hub " + host).start(() -> {
            try {
                share.whileOurs(partition, () -> subscriber.look(one.id()));
            } finally {
                hubs.remove(host);
            }
        });
    }
}
