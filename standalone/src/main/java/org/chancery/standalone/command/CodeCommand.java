package org.chancery.standalone.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code code}: event coding alone, with the actors given. */
@Command(
        name = "code",
        description = {
            "Says which event a sentence reports between two actors that are given; NDJSON in, NDJSON out.",
            "In:  {id, text, date?, source: {start, end}, target: {start, end}}, in UTF-16 units of the text.",
            "Out: {id, type, mode, cameo, quad, goldstein, status, confidence, rule}; type is null where there is none."
        })
public final class CodeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "NDJSON files; none, or -, is standard input.")
    private List<Path> files = List.of();

    @Option(
            names = "--seeds",
            paramLabel = "DIR",
            defaultValue = "${env:CHANCERY_SEEDS}",
            description = "A directory that extends or replaces the built-in seeds (CHANCERY_SEEDS).")
    private @Nullable Path seeds;

    /** A sentence and the two whose dealings are asked for. */
    private record Question(
            @Nullable Object id,
            String text,
            @Nullable LocalDate date,
            @Nullable Span source,
            @Nullable Span target) {}

    /** From the first UTF-16 unit to one past the last. */
    private record Span(int start, int end) {}

    @Override
    public Integer call() throws InterruptedException {
        var lexicon = Optional.ofNullable(seeds);
        return new NdjsonRun<>(Question.class, question -> question.text() + lexicon).over(files);
    }
}
