package org.chancery.standalone.deadletter;

import org.chancery.standalone.service.IngestOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dead-letters}: records that could not be processed. */
@Command(
        name = "dead-letters",
        subcommands = {ListCommand.class, ReplayLettersCommand.class, ParkCommand.class},
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

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
