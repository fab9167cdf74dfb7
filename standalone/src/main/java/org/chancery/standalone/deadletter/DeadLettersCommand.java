package org.chancery.standalone.deadletter;

import java.util.List;
import java.util.function.UnaryOperator;
import org.chancery.standalone.service.IngestOption;
import org.chancery.standalone.service.ServiceFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dead-letters}: records that could not be processed. */
@Command(
        name = "dead-letters",
        subcommands = ListCommand.class,
        description = {
            "Shows records that could not be processed, and publishes them again or puts them aside.",
            "LETTER is topic/partition/offset, as list shows it."
        })
public final class DeadLettersCommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** For the command line. */
    public DeadLettersCommand() {}

    @Command(name = "show", description = "Shows a dead letter with its headers and payload.")
    int show(@Parameters(paramLabel = "LETTER") String letter, @Mixin IngestOption service) {
        try (var client = new DeadLettersClient(service.address())) {
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
        try (var client = new DeadLettersClient(service.address())) {
            return each(letters, letter -> LetterLine.ofReplay(client.replay(letter, wait)));
        }
    }

    @Command(name = "park", description = "Marks dead letters as dealt with, so that they are no longer counted.")
    int park(
            @Parameters(arity = "1..*", paramLabel = "LETTER") List<String> letters,
            @Option(names = "--reason", required = true, description = "Why nothing more is done.") String reason,
            @Mixin IngestOption service) {
        try (var client = new DeadLettersClient(service.address())) {
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
            } catch (ServiceFailed e) {
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
