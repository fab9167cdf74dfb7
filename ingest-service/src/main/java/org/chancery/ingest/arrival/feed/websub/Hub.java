package org.chancery.ingest.arrival.feed.websub;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.ingest.fetch.Fetcher;
import org.springframework.stereotype.Component;

/** Asks hubs to push, or to push no more (WebSub, 5.1). What a feed gives as its hub may be anything: only public addresses are asked. */
@Component
class Hub {
    /** The hub decides; with ten days, a renewal has two days left. */
    private static final String LEASE_SECONDS =
            Long.toString(Duration.ofDays(10).toSeconds());

    private final Fetcher fetcher;
    private final WebSubSettings settings;

    Hub(Fetcher fetcher, WebSubSettings settings) {
        this.fetcher = fetcher;
        this.settings = settings;
    }

    /** Empty if the hub will come back to have it confirmed, otherwise why not. */
    Optional<String> subscribe(Subscription one) {
        return ask(
                one,
                "subscribe",
                Map.of(
                        "hub.lease_seconds",
                        LEASE_SECONDS,
                        "hub.secret",
                        one.keys().secret()));
    }

    /** Likewise. */
    Optional<String> unsubscribe(Subscription one) {
        return ask(one, "unsubscribe", Map.of());
    }

    private Optional<String> ask(Subscription one, String mode, Map<String, String> more) {
        var form = new HashMap<>(more);
        form.put("hub.mode", mode);
        form.put("hub.topic", one.offer().topic().toString());
        form.put("hub.callback", settings.address(one.id(), one.keys().token()).toString());
        return fetcher.post(one.offer().hub(), form);
    }
}
