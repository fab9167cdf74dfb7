package org.chancery.ingest.arrival.feed.websub;

import java.io.IOException;
import java.io.InputStream;
import org.chancery.ingest.arrival.feed.list.FeedTopicsWriter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes what hubs push, for whichever instance has the feed. */
@Component
public class Receiver {
    static final int MAX_BYTES = 1024 * 1024;

    private static final Logger log = LoggerFactory.getLogger(Receiver.class);

    /** Every instance has them in memory. */
    private static final int MAX_WAITING = 100;

    private final Subscriptions subscriptions;
    private final Distributions distributions;
    private final WebSubMetrics metrics;

    Receiver(Subscriptions subscriptions, Distributions distributions, WebSubMetrics metrics) {
        this.subscriptions = subscriptions;
        this.distributions = distributions;
        this.metrics = metrics;
    }

    /**
     * What somebody sends who may be a hub.
     *
     * @param signature none if it is not signed
     */
    public record Sent(String contentType, @Nullable String signature, InputStream body) {}

    /** Takes it, if it comes from the hub of this feed. */
    public Reception take(String feed, String token, Sent sent) throws IOException {
        var found = subscriptions.find(feed).filter(one -> one.keys().fits(token));
        var reception = found.isEmpty() ? Reception.UNKNOWN : take(found.get(), sent);
        metrics.count(reception);
        return reception;
    }

    private Reception take(Subscription subscription, Sent sent) throws IOException {
        if (subscriptions.need(subscription) != Need.WANTED) {
            return Reception.UNWANTED;
        }
        var body = sent.body().readNBytes(MAX_BYTES + 1);
        if (body.length > MAX_BYTES) {
            return Reception.OVERSIZED;
        }
        if (!Signature.isRight(sent.signature(), body, subscription.keys().secret())) {
            return Reception.FORGED;
        }
        return distributions.size() < MAX_WAITING ? keep(subscription, sent.contentType(), body) : Reception.CROWDED;
    }

    private Reception keep(Subscription subscription, String contentType, byte[] body) {
        try {
            distributions.put(subscription, contentType, body);
            return Reception.TAKEN;
        } catch (FeedTopicsWriter.NotKept e) {
            log.warn("What the hub of feed {} pushes is not kept: {}", subscription.id(), e.getMessage());
            return Reception.UNKEPT;
        }
    }
}
