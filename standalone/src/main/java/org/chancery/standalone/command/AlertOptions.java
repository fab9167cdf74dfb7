package org.chancery.standalone.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** When an alert fires, and whom it tells. */
final class AlertOptions {
    @ArgGroup
    private @Nullable Condition condition;

    @Option(
            names = "--days",
            paramLabel = "DAYS",
            defaultValue = "1",
            description = "Within how many days, today the last one (default: ${DEFAULT-VALUE}).")
    private int days;

    @Option(names = "--webhook", paramLabel = "URL", description = "Whom to tell; the alert has a feed anyway.")
    private @Nullable String webhook;

    /** Without one, an alert fires for every happening. */
    static final class Condition {
        @Option(names = "--more-than", paramLabel = "N", description = "Fires when more happenings than this match.")
        private @Nullable Integer moreThan;

        @Option(
                names = "--unusual",
                paramLabel = "SCORE",
                description =
                        "Fires when there are unusually many such events, against the 90 days before: 3 is a lot.")
        private @Nullable Double unusual;
    }

    /** Adds what was said to a request. */
    void addTo(ObjectNode request) {
        if (webhook != null) {
            request.put("webhook", webhook);
        }
        if (condition != null && condition.moreThan != null) {
            request.putObject("moreThan").put("happenings", condition.moreThan).put("days", days);
        }
        if (condition != null && condition.unusual != null) {
            request.putObject("unusual").put("score", condition.unusual).put("days", days);
        }
    }
}
