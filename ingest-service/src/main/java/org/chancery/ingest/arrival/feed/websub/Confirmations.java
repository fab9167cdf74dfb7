package org.chancery.ingest.arrival.feed.websub;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Confirms to hubs what we have asked for, so that nobody can subscribe or unsubscribe us. */
@Component
public class Confirmations {
    private static final Logger log = LoggerFactory.getLogger(Confirmations.class);

    /** A hub that does not want us seldom changes its mind. */
    private static final Duration DENIED = Duration.ofDays(1);

    private final Subscriptions subscriptions;
    private final WebSubSettings settings;
    private final WebSubMetrics metrics;
    private final Clock clock;

    Confirmations(Subscriptions subscriptions, WebSubSettings settings, WebSubMetrics metrics, Clock clock) {
        this.subscriptions = subscriptions;
        this.settings = settings;
        this.metrics = metrics;
        this.clock = clock;
    }

    /**
     * Answers a hub, and notes what it said.
     *
     * @throws org.chancery.ingest.arrival.feed.list.FeedTopicsWriter.NotKept if the broker does not take it
     */
    public Confirmation confirm(String feed, String token, Intent intent) {
        var answer = subscriptions
                .find(feed)
                .filter(one -> one.keys().fits(token))
                .map(one -> confirm(one, intent))
                .orElseGet(() -> new Confirmation.Refused(Reception.UNKNOWN.words()));
        if (answer instanceof Confirmation.Refused) {
            metrics.count("refused");
        }
        return answer;
    }

    private Confirmation confirm(Subscription one, Intent intent) {
        if (!one.offer().topic().toString().equals(intent.topic())) {
            return new Confirmation.Refused("hub.topic is not what we have asked for");
        }
        return switch (Objects.requireNonNullElse(intent.mode(), "")) {
            case "subscribe" -> begin(one, intent);
            case "unsubscribe" -> end(one, intent);
            case "denied" -> deny(one, intent);
            default -> new Confirmation.Refused("hub.mode must be subscribe, unsubscribe or denied");
        };
    }

    private Confirmation begin(Subscription one, Intent intent) {
        var now = clock.instant();
        if (subscriptions.need(one) != Need.WANTED || !one.isAwaited(now)) {
            return new Confirmation.Refused("we have not asked to subscribe");
        }
        if (intent.duration().compareTo(settings.shortestLease()) < 0) {
            var reason = "hub.lease_seconds must be at least "
                    + settings.shortestLease().toSeconds();
            subscriptions.publish(one.failed(reason));
            return new Confirmation.Refused(reason);
        }
        return agree(one.held(now, intent.duration()), intent, "held");
    }

    private Confirmation end(Subscription one, Intent intent) {
        return subscriptions.need(one) == Need.WANTED
                ? new Confirmation.Refused("we have not asked to unsubscribe")
                : agree(one.ended(clock.instant()), intent, "ended");
    }

    private Confirmation agree(Subscription after, Intent intent, String outcome) {
        if (!intent.isChallenging()) {
            return new Confirmation.Refused("hub.challenge must have 1 to " + Intent.MAX_CHALLENGE + " characters");
        }
        subscriptions.publish(after);
        metrics.count(outcome);
        return new Confirmation.Agreed(Objects.requireNonNull(intent.challenge()));
    }

    private Confirmation deny(Subscription one, Intent intent) {
        var reason = "denied by its hub: " + intent.why();
        subscriptions.publish(one.denied(reason, clock.instant().plus(DENIED)));
        metrics.count("denied");
        log.warn("Feed {} is not pushed, {}", one.id(), reason);
        return new Confirmation.Noted();
    }
}
