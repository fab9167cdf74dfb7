package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.stream.IntStream;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.chancery.store.running.StoreInstance;
import org.chancery.store.running.StoreTest;
import org.junit.jupiter.api.Test;

/** Many streams, and much on them. */
@StoreTest
class StreamsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void asManyStreamsMayBeOpenAsTheSettingSaysAndAClosedOneMakesRoom(Running running) {
        try (var store = StoreInstance.start(
                running.broker().getBrokersAsString(), running.database(), "--CHANCERY_STREAMS=2")) {
            try (var _ = store.watch("");
                    var _ = store.watch("")) {
                var refused = store.get("/api/v1/stream", "text/event-stream");

                assertThat(refused.status()).isEqualTo(503);
                assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
                assertThat(refused.header("Retry-After")).isNotBlank();
            }
            // Only what is sent shows that a watcher has gone, and not always the first time.
            await().atMost(PATIENCE)
                    .ignoreExceptionsInstanceOf(IllegalStateException.class)
                    .untilAsserted(() -> {
                        running.topics().event(0, told("makes room"));
                        store.watch("").close();
                    });
        }
    }

    @Test
    void whoMissedThousandsOfEventsIsGivenThemAll(Running running) {
        var last = IntStream.range(0, 3_000)
                .mapToObj(number -> told("missed " + number))
                .peek(event -> running.topics().event(1, event))
                .map(DiplomaticEvent::id)
                .toList();
        try (var before = running.store().watch("")) {
            await().atMost(PATIENCE).until(() -> before.events().contains(last.getLast()));
        }

        try (var after = running.store().watch("", last.getFirst())) {
            await().atMost(PATIENCE).until(() -> after.events().contains(last.getLast()));
            assertThat(after.events()).containsSubsequence(last.subList(1, last.size()));
        }
    }

    private static DiplomaticEvent told(String article) {
        return Editions.meeting(article).reportedBy(Editions.summit(article).reference());
    }
}
