package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.enrich.running.EnrichInstance;
import org.chancery.kit.running.TestBroker;
import org.junit.jupiter.api.Test;

/** Whoever asks whether the service can work is told the truth. */
class BrokerAwayIT {
    @Test
    void isReadyWithABrokerAndNotWithout() {
        var broker = TestBroker.start();
        try (var enrich = EnrichInstance.start(broker.address())) {
            assertThat(enrich.isReady()).isTrue();

            broker.close();

            assertThat(enrich.isReady()).isFalse();
            assertThat(enrich.isAlive()).isTrue();
        }
    }
}
