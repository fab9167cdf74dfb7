package org.chancery.standalone.command;

import org.chancery.standalone.service.StoreOption;
import org.chancery.standalone.service.TerminalText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code alerts}: the saved queries of a running store service that tell somebody. */
@Command(
        name = "alerts",
        subcommands = AddAlertCommand.class,
        description = {
            "Shows and changes the alerts of a running store service: saved queries that tell a webhook or a feed.",
            "ALERT is the id or name of an alert."
        })
final class AlertsCommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Command(name = "list", description = "Lists all alerts.")
    int list(@Mixin StoreOption service) {
        try (var client = new AlertsClient(service.address())) {
            var alerts = client.list();
            alerts.forEach(alert -> say(line(alert)));
            say(alerts.size() == 1 ? "1 alert" : alerts.size() + " alerts");
        }
        return 0;
    }

    @Command(name = "remove", description = "Removes an alert with all that it has fired.")
    int remove(@Parameters(paramLabel = "ALERT") String alert, @Mixin StoreOption service) {
        try (var client = new AlertsClient(service.address())) {
            client.remove(alert);
            say("removed " + alert);
        }
        return 0;
    }

    @Command(name = "test", description = "Sends a test message to the webhook of an alert.")
    int test(@Parameters(paramLabel = "ALERT") String alert, @Mixin StoreOption service) {
        try (var client = new AlertsClient(service.address())) {
            client.test(alert);
            say("a test message is on its way");
        }
        return 0;
    }

    @Command(
            name = "deliveries",
            description = "Lists what an alert has fired in the last ninety days, and how its delivery fares.")
    int deliveries(
            @Parameters(paramLabel = "ALERT") String alert,
            @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "At most so many (20).")
                    int limit,
            @Mixin StoreOption service) {
        try (var client = new AlertsClient(service.address())) {
            client.deliveries(alert, limit).forEach(delivery -> say(DeliveryLine.of(delivery)));
        }
        return 0;
    }

    @Command(name = "replay", description = "Delivers once more what an alert has fired, under the same webhook-id.")
    int replay(
            @Parameters(paramLabel = "ALERT") String alert,
            @Parameters(paramLabel = "DELIVERY", description = "As deliveries lists it.") String delivery,
            @Mixin StoreOption service) {
        try (var client = new AlertsClient(service.address())) {
            say(DeliveryLine.of(client.replay(alert, delivery)));
        }
        return 0;
    }

    @Command(
            name = "secret",
            description = "Gives the webhook of an alert a new secret; for a day, messages are signed with both.")
    int secret(@Parameters(paramLabel = "ALERT") String alert, @Mixin StoreOption service) {
        try (var client = new AlertsClient(service.address())) {
            var renewed = client.renewSecret(alert);
            say("the new secret, which is not shown again: "
                    + renewed.path("secret").asString());
            say("the one before holds until "
                    + renewed.path("formerSecretUntil").asString());
        }
        return 0;
    }

    static String line(JsonNode alert) {
        var told = alert.has("webhookGoneAt") ? "gone: " + alert.path("webhook").asString() : webhook(alert);
        return TerminalText.plain("%s %s: %s, %s"
                .formatted(alert.path("id").asString(), alert.path("name").asString(), condition(alert), told));
    }

    private static String webhook(JsonNode alert) {
        return alert.path("webhook").asString("feed only");
    }

    private static String condition(JsonNode alert) {
        var more = alert.path("moreThan");
        var unusual = alert.path("unusual");
        return more.isObject()
                ? "more than %d in %d d"
                        .formatted(
                                more.path("happenings").asInt(),
                                more.path("days").asInt())
                : unusual.isObject()
                        ? "unusual from %s in %d d"
                                .formatted(
                                        unusual.path("score").asString(),
                                        unusual.path("days").asInt())
                        : "every happening";
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
