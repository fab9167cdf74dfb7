package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chancery.contract.Topics;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** While the database is away nothing is lost, nothing is buried twice, and whoever asks is told. */
@TestMethodOrder(OrderAnnotation.class)
class DatabaseAwayIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String[] IMPATIENT = {"--spring.datasource.hikari.connection-timeout=1000"};

    /** For the tests that take away for good what others need: first the broker, then the database. */
    private static Running usual;

    @BeforeAll
    static void start() {
        usual = Running.start();
    }

    @AfterAll
    static void stop() {
        usual.close();
    }

    @Order(1)
    @Test
    void whatArrivesMeanwhileIsStoredWhenItIsBack() {
        try (var running = Running.start(IMPATIENT)) {
            running.topics().enriched(Editions.summit("before"));
            await().atMost(PATIENCE)
                    .until(() -> running.store().get("/api/v1/articles/before").status() == 200);

            running.database().stop();
            running.topics().enriched("poison", "no article");
            running.topics().enriched(Editions.summit("meanwhile"));

            await().atMost(PATIENCE).until(() -> !running.store().isReady());
            assertThat(running.store().get("/actuator/health/liveness").status())
                    .isEqualTo(200);
            for (int time = 0; time < 3; time++) {
                var refused = running.store().get("/api/v1/events");
                assertThat(refused.status()).isEqualTo(503);
                assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
            }

            running.database().startAgain();

            await().atMost(PATIENCE).until(() -> running.store().isReady());
            await().atMost(PATIENCE)
                    .until(() ->
                            running.store().get("/api/v1/articles/meanwhile").status() == 200);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(
                                    running.topics().records(Topics.deadLettersOf(Topics.ENRICHED_ARTICLES), "poison"))
                            .hasSize(1));
        }
    }

    @Order(2)
    @Test
    void withoutABrokerTheServiceIsNotReadyAndTellsOnlyWhatItsDatabaseKnows() {
        assertThat(usual.store().get("/api/v1/operations").text()).contains("\"broker\"");

        usual.broker().close();

        await().atMost(PATIENCE).until(() -> !usual.store().isReady());
        var operations = usual.store().get("/api/v1/operations");
        assertThat(operations.status()).isEqualTo(200);
        assertThat(operations.text()).contains("\"stored\"").doesNotContain("\"broker\"");
    }

    @Order(3)
    @Test
    void whoAsksWhileTheDatabaseRefusesConnectionsIsToldSoonToComeBack() {
        usual.database().refuseConnections();

        for (var question : List.of("events", "articles/none", "leaders")) {
            var asked = Instant.now();
            var refused = usual.store().get("/api/v1/" + question);

            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
            assertThat(refused.header("Retry-After")).isNotBlank();
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(8));
        }
    }
}
