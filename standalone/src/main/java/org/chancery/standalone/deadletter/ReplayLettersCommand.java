package org.chancery.standalone.deadletter;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dead-letters replay}: publishes records again. */
@Command(
        name = "replay",
        modelTransformer = ListFilters.OfWaiting.class,
        description = "Publishes the records again, each once and the oldest first, and tells what became of them.")
final class ReplayLettersCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "How long to follow each (default: 10).")
    private int wait;

    @Mixin
    private LetterChoice choice = new LetterChoice();

    @Override
    public Integer call() {
        try (var client = choice.client()) {
            return new LetterRun(spec).each(choice.of(client, spec), letter -> replayed(client, letter));
        }
    }

    private LetterRun.Told replayed(DeadLettersClient client, String letter) {
        var replayed = client.replay(letter, wait);
        return new LetterRun.Told(replayed.path("became").asString(), LetterLine.ofReplay(replayed));
    }
}
