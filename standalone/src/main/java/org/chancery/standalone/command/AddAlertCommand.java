package org.chancery.standalone.command;

import java.util.concurrent.Callable;
import org.chancery.standalone.service.StoreOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code alerts add}: saves a query with the filters of {@code query}. */
@Command(
        name = "add",
        modelTransformer = QueryFilters.class,
        description = "Adds an alert; it fires for every happening that matches, if nothing else is said.")
final class AddAlertCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "NAME", description = "Name of the alert.")
    private String name = "";

    @Option(names = "--preview", description = "Only say how often it would have fired.")
    private boolean preview;

    @Mixin
    private AlertOptions options = new AlertOptions();

    @Mixin
    private StoreOption service = new StoreOption();

    @Override
    public Integer call() {
        var request = AlertsClient.request(name, spec.commandLine().getParseResult());
        options.addTo(request);
        try (var client = new AlertsClient(service.address())) {
            if (preview) {
                sayPreview(client.preview(request));
            } else {
                sayAdded(client.add(request));
            }
        }
        return 0;
    }

    private void sayPreview(JsonNode seen) {
        say("would have fired %d times in the last %d days"
                .formatted(seen.path("firings").asLong(), seen.path("days").asLong()));
    }

    private void sayAdded(JsonNode alert) {
        say("added " + AlertsCommand.line(alert));
        if (alert.has("secret")) {
            say("its messages are signed with %s; this is not shown again"
                    .formatted(alert.path("secret").asString()));
        }
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
