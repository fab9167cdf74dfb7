package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.junit.jupiter.api.Test;

/** Articles that are older than the retention leave with all that was found in them. */
class RetentionIT {
    @Test
    void whatIsOldIsDeletedAndItsHappeningsAreUpdated() {
        try (var running = Running.start("--CHANCERY_RETENTION=30d")) {
            var store = running.store().articles();
            store.save(List.of(
                    Editions.summit("old", "Old Post", Instant.parse("2001-01-01T00:00:00Z")),
                    Editions.summit("new", "New Post", Instant.now())));
            assertThat(running.store().get("/api/v1/happenings?type=CONSULT").each("happenings", "/articles"))
                    .containsExactly("2");

            await().atMost(Duration.ofSeconds(30))
                    .until(() -> running.store().get("/api/v1/articles/old").status() == 404);

            assertThat(running.store().get("/api/v1/happenings?type=CONSULT").each("happenings", "/articles"))
                    .containsExactly("1");
            assertThat(running.store().get("/api/v1/events").each("events", "/article/id"))
                    .containsOnly("new");
        }
    }
}
