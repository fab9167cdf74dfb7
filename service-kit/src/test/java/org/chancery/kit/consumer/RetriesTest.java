package org.chancery.kit.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.chancery.kit.running.HandSetClock;
import org.junit.jupiter.api.Test;

class RetriesTest {
    private final HandSetClock clock = new HandSetClock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Retries retries = new Retries(clock, meters);

    @Test
    void tellSinceWhenTheSameBatchFailsAndWhy() {
        retries.failed("articles", new IllegalStateException("batch", new IllegalArgumentException("database away")));
        clock.pass(Duration.ofSeconds(70));
        int attempts = retries.failed("articles", new IllegalStateException("still away"));

        assertThat(attempts).isEqualTo(2);
        assertThat(retries.longest()).isEqualTo(Duration.ofSeconds(70));
        assertThat(retries.reason())
                .hasValueSatisfying(reason -> assertThat(reason).contains("still away"));
        assertThat(gauge()).isEqualTo(2);
    }

    @Test
    void forgetABatchThatHasComeThrough() {
        retries.failed("articles", new IllegalStateException("away"));
        retries.succeeded();

        assertThat(retries.longest()).isZero();
        assertThat(retries.reason()).isEmpty();
        assertThat(gauge()).isZero();
    }

    @Test
    void forgetAThreadThatHasEnded() throws InterruptedException {
        var thread = Thread.ofVirtual().start(() -> retries.failed("articles", new IllegalStateException("away")));
        thread.join();

        assertThat(gauge()).isZero();
    }

    @Test
    void forgetAPollThatFailsNoMore() {
        for (int i = 0; i < 10; i++) {
            retries.failedToPoll("articles", new IllegalStateException("away"));
            clock.pass(Duration.ofSeconds(10));
        }
        assertThat(retries.longest()).isEqualTo(Duration.ofSeconds(100));

        clock.pass(Duration.ofSeconds(60));

        assertThat(retries.longest()).isZero();
    }

    @Test
    void rememberABatchThatFailsAfterAPollDid() {
        retries.failedToPoll("articles", new IllegalStateException("away"));
        retries.failed("articles", new IllegalStateException("away"));
        clock.pass(Duration.ofSeconds(60));

        assertThat(retries.longest()).isEqualTo(Duration.ofSeconds(60));
    }

    private double gauge() {
        return meters.get("chancery.batch.retries").gauge().value();
    }
}
