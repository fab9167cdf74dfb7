package org.chancery.standalone.promise.chaos.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.chancery.contract.Topics;
import org.chancery.standalone.running.Broker;

/** The state in which everything that was pushed is worked off. */
public final class Rest {
    private static final String ENRICH = "chancery-enrich";
    private static final String STORE = "chancery-store";

    /** Longer than a transaction that nobody ends stays open. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Broker broker;

    /** Seen through this broker. */
    public Rest(Broker broker) {
        this.broker = broker;
    }

    /** Returns when it is reached. */
    public void awaitReached() {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .untilAsserted(this::assertReached);
    }

    private void assertReached() {
        assertThat(broker.unread(ENRICH, Topics.RAW_ARTICLES))
                .as("raw records that nobody has read")
                .isZero();
        assertThat(broker.hasOpenTransaction(Topics.ENRICHED_ARTICLES))
                .as("a transaction is open")
                .isFalse();
        assertThat(broker.unread(STORE, Topics.ENRICHED_ARTICLES))
                .as("enriched records that nobody has stored")
                .isZero();
    }
}
