package org.chancery.standalone.deadletter;

import java.util.List;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dead-letters}: records that could not be processed. */
@Command(
        name = "dead-letters",
        description = {
            "Shows records that could not be processed, and publishes them again or puts them aside.",
            "LETTER is topic/partition/offset, as list shows it."
        })
public final class DeadLettersCommand {
    private static final int MAX_PAGE = 500;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** For the command line. */
    public DeadLettersCommand() {}

    @Command(name = "list", description = "Lists dead letters, newest first.")
    int list(
            @Mixin ListFilters filters,
            @Option(names = "--limit", defaultValue = "50", description = "Most to list (default: 50).") int limit,
            @Mixin IngestOption service) {
        int listed = 0;
        boolean isMore = true;
        var query = filters.given();
        try (var client = service.client()) {
            while (isMore && listed < limit) {
                query.put("limit", Integer.toString(Math.min(MAX_PAGE, limit - listed)));
                var page = client.list(query);
                for (var letter : page.path("letters")) {
                    sayHead(listed++);
                    say(LetterLine.of(letter));
                }
                isMore = page.hasNonNull("next");
                query.put("cursor", page.path("next").asString(""));
            }
        }
        say((listed == 1 ? "1 dead letter" : listed + " dead letters") + (isMore ? ", and there may be more" : ""));
        return 0;
    }

    private void sayHead(int listed) {
        if (listed == 0) {
            say(LetterLine.HEAD);
        }
    }

    @Command(name = "show", description = "Shows a dead letter with its headers and payload.")
    int show(@Parameters(paramLabel = "LETTER") String letter, @Mixin IngestOption service) {
        try (var client = service.client()) {
            LetterLine.ofAll(client.show(letter)).forEach(this::say);
        }
        return 0;
    }

    @Command(name = "replay", description = "Publishes the records again, each once, and tells what became of them.")
    int replay(
            @Parameters(arity = "1..*", paramLabel = "LETTER") List<String> letters,
            @Option(
                            names = "--wait",
                            paramLabel = "SECONDS",
                            defaultValue = "10",
                            description = "How long to follow each (default: 10).")
                    int wait,
            @Mixin IngestOption service) {
        try (var client = service.client()) {
            return each(letters, letter -> LetterLine.ofReplay(client.replay(letter, wait)));
        }
    }

    @Command(name = "park", description = "Marks dead letters as looked at: they count no more.")
    int park(
            @Parameters(arity = "1..*", paramLabel = "LETTER") List<String> letters,
            @Option(names = "--reason", required = true, description = "Why nothing more is done.") String reason,
            @Mixin IngestOption service) {
        try (var client = service.client()) {
            return each(letters, letter -> {
                client.park(letter, reason);
                return letter + " parked";
            });
        }
    }

    /** One that is refused does not keep the others from being handled. */
    private int each(List<String> letters, UnaryOperator<String> handle) {
        int status = 0;
        for (var letter : letters) {
            try {
                say(handle.apply(letter));
            } catch (DeadLettersFailed e) {
                if (!e.isRefusal()) {
                    throw e;
                }
                spec.commandLine().getErr().println("chancery: " + e.getMessage());
                status = 1;
            }
        }
        return status;
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
