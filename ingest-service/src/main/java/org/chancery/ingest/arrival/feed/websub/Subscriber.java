package org.chancery.ingest.arrival.feed.websub;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chancery.ingest.arrival.feed.list.FeedTopicsWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does what is due about one subscription: asks its hub, or forgets it. */
@Component
class Subscriber {
    private static final Logger log = LoggerFactory.getLogger(Subscriber.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MAX_DOUBLINGS = 10;

    /** To unsubscribe; then the hub's lease ends by itself. */
    private static final int MAX_TRIES = 3;

    private final Subscriptions subscriptions;
    private final Hub hub;
    private final WebSubSettings settings;
    private final WebSubMetrics metrics;
    private final Clock clock;

    Subscriber(Subscriptions subscriptions, Hub hub, WebSubSettings settings, WebSubMetrics metrics, Clock clock) {
        this.subscriptions = subscriptions;
        this.hub = hub;
        this.settings = settings;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Whether anything is. */
    boolean isDue(Subscription one) {
        return subscriptions.need(one).isDue(one, settings.callback(), clock.instant());
    }

    /** Does it, if it is still due. */
    void look(String id) {
        try {
            subscriptions.find(id).filter(this::isDue).ifPresent(this::act);
        } catch (FeedTopicsWriter.NotKept e) {
            log.warn("The state of the subscription of feed {} could not be saved: {}", id, e.getMessage());
        }
    }

    private void act(Subscription one) {
        var need = subscriptions.need(one);
        if (need == Need.WANTED) {
            ask(one, need);
        } else if (one.isHeld(clock.instant()) && one.asking().tries() < MAX_TRIES) {
            ask(one, need);
        } else if (need == Need.GONE) {
            subscriptions.remove(one.id());
        } else {
            subscriptions.publish(one.ended(clock.instant()));
        }
    }

    /** What is asked is kept first: the hub may come back before it has answered, and to another instance. */
    private void ask(Subscription one, Need need) {
        var asked = one.asked(settings.callback(), again(one));
        subscriptions.publish(asked);
        metrics.count("asked");
        var objection = need == Need.WANTED ? hub.subscribe(asked) : hub.unsubscribe(asked);
        objection.ifPresent(reason -> note(asked, reason));
    }

    private Instant again(Subscription one) {
        int doublings = Math.min(one.asking().tries(), MAX_DOUBLINGS);
        return clock.instant().plus(PAUSE.multipliedBy(1L << doublings));
    }

    private void note(Subscription asked, String reason) {
        metrics.count("failed");
        log.warn("The hub of feed {} does not listen: {}", asked.id(), reason);
        Optional.of(asked)
                .filter(one -> subscriptions.find(one.id()).equals(Optional.of(one)))
                .ifPresent(one -> subscriptions.publish(one.failed(reason)));
    }
}
