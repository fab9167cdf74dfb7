package org.chancery.standalone.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@code alerts} asks the store service for about deliveries and secrets, and how it prints the answers. */
class AlertsCommandTest {
    private static final String DELIVERY = """
            {"id": "d/1", "happening": "h", "firedAt": "2026-01-02T03:04:05Z", "status": "given_up", "attempts": 10,
             "problem": "answered 500\\u001b[2J"}""";
    private static final Map<String, String> ANSWERS = Map.of(
            "GET /api/v1/alerts",
            "{\"alerts\": [{\"id\": \"a1\", \"name\": \"Threats\"}]}",
            "GET /api/v1/alerts/a1/deliveries?limit=5",
            "{\"deliveries\": [%s, {\"id\": \"d2\", \"firedAt\": \"2026-01-01T00:00:00Z\", \"status\": \"delivered\", \"attempts\": 1}]}"
                    .formatted(DELIVERY),
            "POST /api/v1/alerts/a1/deliveries/d%2F1/replay",
            DELIVERY.replace("given_up", "waiting"),
            "POST /api/v1/alerts/a1/secret",
            "{\"secret\": \"whsec_new\", \"formerSecretUntil\": \"2026-01-03T00:00:00Z\"}");

    @Test
    void listsDeliveriesWithoutWhatControlsATerminal() throws IOException {
        assertThat(run("deliveries", "threats", "--limit=5").out().lines())
                .containsExactly(
                        "d/1 2026-01-02T03:04:05Z, happening h: given up after 10 attempts, answered 500 [2J",
                        "d2 2026-01-01T00:00:00Z, a test message: delivered after 1 attempt");
    }

    @Test
    void replaysADelivery() throws IOException {
        assertThat(run("replay", "a1", "d/1").out())
                .startsWith("d/1 2026-01-02T03:04:05Z, happening h: waiting after ");
    }

    @Test
    void renewsASecret() throws IOException {
        assertThat(run("secret", "Threats").out())
                .contains("whsec_new", "the one before holds until 2026-01-03T00:00:00Z");
    }

    @Test
    void tellsThatThereIsNoSuchAlert() throws IOException {
        var run = run("secret", "Nothing");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("No alert has the id or name 'Nothing'");
    }

    private static CommandRun run(String command, String... arguments) throws IOException {
        return CommandRun.against(AlertsCommandTest::answer, "alerts " + command, arguments);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var answer = ANSWERS.get(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer == null ? 404 : 200, 0);
        exchange.getResponseBody().write((answer == null ? "{}" : answer).getBytes(UTF_8));
        exchange.close();
    }
}
