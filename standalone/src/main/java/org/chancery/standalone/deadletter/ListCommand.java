package org.chancery.standalone.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.concurrent.Callable;
import org.chancery.standalone.service.FilterOption;
import org.chancery.standalone.service.IngestOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code dead-letters list}: which there are. */
@Command(name = "list", modelTransformer = ListFilters.class, description = "Lists dead letters, newest first.")
final class ListCommand implements Callable<Integer> {
    private static final int MAX_PAGE = 500;

    @Spec
    private CommandSpec spec;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50", description = "Most to list (default: 50).")
    private int limit;

    @Mixin
    private IngestOption service = new IngestOption();

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new ParameterException(spec.commandLine(), "--limit must be at least 1");
        }
        var filters = FilterOption.further(ListFilters.ALL, spec.commandLine().getParseResult());
        int listed = 0;
        var cursor = "";
        try (var client = new DeadLettersClient(service.address())) {
            do {
                var page = client.list("limit=%d%s%s".formatted(Math.min(MAX_PAGE, limit - listed), filters, cursor));
                listed += show(page.path("letters"), listed == 0);
                cursor = page.hasNonNull("next") ? "&cursor=" + encoded(page.path("next")) : "";
            } while (listed < limit && !cursor.isEmpty());
        }
        say((listed == 1 ? "1 dead letter" : listed + " dead letters")
                + (cursor.isEmpty() ? "" : ", and there may be more"));
        return 0;
    }

    private int show(JsonNode letters, boolean isFirstPage) {
        if (isFirstPage && !letters.isEmpty()) {
            say(LetterLine.HEAD);
        }
        letters.forEach(letter -> say(LetterLine.of(letter)));
        return letters.size();
    }

    private static String encoded(JsonNode cursor) {
        return URLEncoder.encode(cursor.asString(), UTF_8);
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
