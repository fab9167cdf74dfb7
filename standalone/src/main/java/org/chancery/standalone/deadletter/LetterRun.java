package org.chancery.standalone.deadletter;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.standalone.service.ServiceFailed;
import picocli.CommandLine.Model.CommandSpec;

/** Handles dead letters one after the other, and tells of each what became of it, and in the end of all. */
final class LetterRun {
    private final CommandSpec command;
    private final Map<String, Integer> outcomes = new TreeMap<>();

    LetterRun(CommandSpec command) {
        this.command = command;
    }

    /** What became of one, in a word and in a line. */
    record Told(String outcome, String line) {}

    /** One that is refused does not keep the others from being handled; 1 if there was one. */
    int each(List<String> letters, Function<String, Told> handle) {
        try {
            letters.forEach(letter -> one(letter, handle));
        } finally {
            if (letters.size() != 1) {
                say(sum(letters.size()));
            }
        }
        return outcomes.containsKey("refused") ? 1 : 0;
    }

    private void one(String letter, Function<String, Told> handle) {
        try {
            var told = handle.apply(letter);
            say(told.line());
            count(told.outcome());
        } catch (ServiceFailed e) {
            if (!e.isRefusal()) {
                throw e;
            }
            command.commandLine().getErr().println("chancery: " + e.getMessage());
            count("refused");
        }
    }

    private void count(String outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
    }

    private String sum(int letters) {
        var counts = outcomes.entrySet().stream()
                .map(one -> one.getValue() + " " + one.getKey())
                .collect(Collectors.joining(", "));
        return "%d dead letters%s".formatted(letters, counts.isEmpty() ? "" : ": " + counts);
    }

    private void say(String line) {
        command.commandLine().getOut().println(line);
    }
}
