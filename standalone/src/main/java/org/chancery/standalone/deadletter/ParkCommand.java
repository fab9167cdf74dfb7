package org.chancery.standalone.deadletter;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dead-letters park}: puts records aside. */
@Command(
        name = "park",
        modelTransformer = ListFilters.OfWaiting.class,
        description = "Marks dead letters as dealt with, so that they are no longer counted.")
final class ParkCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--reason", required = true, description = "Why nothing more is done.")
    private String reason;

    @Mixin
    private LetterChoice choice = new LetterChoice();

    @Override
    public Integer call() {
        try (var client = choice.client()) {
            return new LetterRun(spec).each(choice.of(client, spec), letter -> parked(client, letter));
        }
    }

    private LetterRun.Told parked(DeadLettersClient client, String letter) {
        client.park(letter, reason);
        return new LetterRun.Told("parked", letter + " parked");
    }
}
