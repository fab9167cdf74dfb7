package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.contract.Topics;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.chancery.store.running.StoreTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What flows, what has failed, and who is silent, as the store tells it. */
@StoreTest
class OperationsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void whatIsReadWaitsNoMoreAndWhatCannotBeReadIsADeadLetter(Running running) {
        long before = deadLetters(running);

        running.topics().enriched(Editions.summit("of operations"));
        running.topics().enriched("poison of operations", "no JSON");

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(deadLetters(running)).isEqualTo(before + 1));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(waiting(running)).isZero());
        assertThat(ask(running).at("/stored/eventsInHour").asLong()).isPositive();
    }

    @Test
    void outletThatHasStoppedIsSilentAndOneThatGoesOnIsNot(Running running) {
        var now = Instant.now();
        IntStream.range(0, 5).forEach(number -> {
            publish(
                    running,
                    "Silent Post",
                    number,
                    now.minus(Duration.ofDays(9)).plus(Duration.ofHours(number)));
            publish(running, "Slow Post", number, now.minus(Duration.ofDays(2 + 5L * number)));
        });

        var silent = ask(running).path("silentOutlets");

        assertThat(silent.valueStream().map(one -> one.path("outlet").asString()))
                .contains("Silent Post")
                .doesNotContain("Slow Post");
        assertThat(silent.valueStream().map(one -> one.path("usualHours").asDouble()))
                .contains(1.0);
    }

    private static void publish(Running running, String outlet, int number, Instant published) {
        running.store().articles().save(List.of(Editions.summit(outlet + number, outlet, published)));
    }

    private static long deadLetters(Running running) {
        return of(ask(running).at("/broker/deadLetters"), Topics.deadLettersOf(Topics.ENRICHED_ARTICLES), "records");
    }

    private static long waiting(Running running) {
        return of(ask(running).at("/broker/backlogs"), Topics.ENRICHED_ARTICLES, "waiting");
    }

    private static long of(JsonNode rows, String topic, String figure) {
        return rows.valueStream()
                .filter(row -> row.path("topic").asString().equals(topic))
                .mapToLong(row -> row.path(figure).asLong())
                .sum();
    }

    private static JsonNode ask(Running running) {
        return JSON.readTree(running.store().get("/api/v1/operations").text());
    }
}
