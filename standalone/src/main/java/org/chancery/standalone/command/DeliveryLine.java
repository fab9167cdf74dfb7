package org.chancery.standalone.command;

import org.chancery.standalone.service.TerminalText;
import tools.jackson.databind.JsonNode;

/** What an alert has fired, and how its delivery fares, on a line of the terminal. */
final class DeliveryLine {
    private DeliveryLine() {}

    static String of(JsonNode delivery) {
        var problem = delivery.path("problem").asString("");
        int attempts = delivery.path("attempts").asInt();
        return TerminalText.plain("%s %s, %s: %s after %d attempt%s%s"
                .formatted(
                        delivery.path("id").asString(),
                        delivery.path("firedAt").asString(),
                        fired(delivery),
                        delivery.path("status").asString().replace('_', ' '),
                        attempts,
                        attempts == 1 ? "" : "s",
                        problem.isEmpty() ? "" : ", " + problem));
    }

    private static String fired(JsonNode delivery) {
        var figure = delivery.path("figure");
        if (figure.isObject()) {
            return "%s from %s to %s"
                    .formatted(
                            figure.path("count").asString(),
                            figure.path("from").asString(),
                            figure.path("to").asString());
        }
        return delivery.has("happening")
                ? "happening " + delivery.path("happening").asString()
                : "a test message";
    }
}
