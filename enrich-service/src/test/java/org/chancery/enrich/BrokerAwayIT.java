package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.enrich.running.EnrichInstance;
import org.chancery.kit.running.EmbeddedBroker;
import org.junit.jupiter.api.Test;

/** Whoever asks whether the service can work is told the truth. */
class BrokerAwayIT {
    @Test
    void isReadyWithABrokerAndNotWithout() {
        var broker = EmbeddedBroker.start();
        try (var enrich = EnrichInstance.start(broker.getBrokersAsString())) {
            assertThat(enrich.isReady()).isTrue();

            broker.destroy();

            assertThat(enrich.isReady()).isFalse();
            assertThat(enrich.isAlive()).isTrue();
        }
    }
}
