package org.chancery.store.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import org.chancery.store.alert.Webhook;
import org.junit.jupiter.api.Test;

class WebhookTest {
    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");

    @Test
    void theSecretBeforeIsGoodUntilItsTimeIsOver() {
        var first = Webhook.to(URI.create("https://desk.example/"));
        var second = first.renewed(NOW.plusSeconds(60)).movedTo(URI.create("https://desk.example/moved"));
        var third = second.renewed(NOW.plusSeconds(60));

        assertThat(second.keys(NOW))
                .containsExactly(second.keys(NOW).getFirst(), first.keys(NOW).getFirst());
        assertThat(second.keys(NOW.plusSeconds(60))).hasSize(1);
        assertThat(third.keys(NOW)).hasSize(2).doesNotContain(first.keys(NOW).getFirst());
    }
}
