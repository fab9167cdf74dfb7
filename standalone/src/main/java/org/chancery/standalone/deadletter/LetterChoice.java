package org.chancery.standalone.deadletter;

import java.util.ArrayList;
import java.util.List;
import org.chancery.standalone.service.FilterOption;
import org.chancery.standalone.service.IngestOption;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Which dead letters a command handles: those that are named, or all that wait and match its filters. */
final class LetterChoice {
    /** So many are handled without a question. */
    private static final int FEW = 10;

    @Parameters(
            arity = "0..*",
            paramLabel = "LETTER",
            description = "As list shows it; without any, all that wait and match the filters.")
    private List<String> letters = new ArrayList<>();

    @Option(names = "--yes", description = "Even if more than ten match.")
    private boolean isSure;

    @Mixin
    private IngestOption service = new IngestOption();

    DeadLettersClient client() {
        return new DeadLettersClient(service.address());
    }

    /**
     * Their names, oldest first.
     *
     * @throws ParameterException if it is not clear which, or nobody is sure that it should be so many
     */
    List<String> of(DeadLettersClient client, CommandSpec command) {
        var filters =
                FilterOption.query(ListFilters.OF_WAITING, command.commandLine().getParseResult());
        if (letters.isEmpty() == filters.isEmpty()) {
            throw refused(command, "name the LETTERs, or give filters such as --cause, and not both");
        }
        if (filters.isEmpty()) {
            return List.copyOf(letters);
        }
        var matching = client.waiting(filters);
        if (matching.size() > FEW && !isSure) {
            throw refused(
                    command,
                    "%d dead letters match; with --yes, %s handles them all"
                            .formatted(matching.size(), command.name()));
        }
        return matching;
    }

    private static ParameterException refused(CommandSpec command, String reason) {
        return new ParameterException(command.commandLine(), reason);
    }
}
