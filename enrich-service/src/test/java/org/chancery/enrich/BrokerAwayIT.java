package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.enrich.running.EnrichInstance;
import org.chancery.enrich.running.Running;
import org.junit.jupiter.api.Test;

/** Whoever asks whether the service can work is told the truth. */
class BrokerAwayIT {
    @Test
    void isReadyWithABrokerAndNotWithout() {
        var broker = Running.startBroker();
        try (var enrich = EnrichInstance.start(broker.getBrokersAsString())) {
            assertThat(enrich.isReady()).isTrue();

            broker.destroy();

            assertThat(enrich.isReady()).isFalse();
            assertThat(enrich.isAlive()).isTrue();
        }
    }
}
