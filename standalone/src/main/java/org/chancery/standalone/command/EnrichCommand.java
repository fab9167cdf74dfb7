package org.chancery.standalone.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.contract.RawArticle;
import org.chancery.enrich.engine.ArticleReader;
import org.chancery.enrich.engine.lexicon.seed.SeedLoader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code enrich}: the engine alone, without broker and database. */
@Command(
        name = "enrich",
        description = {
            "Reads NDJSON articles and writes NDJSON enriched articles, one line for each line, in the same order.",
            "A line that is no article is answered with its error, and makes the exit status 1."
        })
public final class EnrichCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "NDJSON files; none, or -, is standard input.")
    private List<Path> files = List.of();

    @Option(
            names = "--seeds",
            paramLabel = "DIR",
            defaultValue = "${env:CHANCERY_SEEDS}",
            description = "A directory that extends or replaces the built-in seeds (CHANCERY_SEEDS).")
    private @Nullable Path seeds;

    @Override
    public Integer call() throws InterruptedException {
        var reader = new ArticleReader(SeedLoader.load(Optional.ofNullable(seeds)), EngineVersion.ofThisBuild());
        return new NdjsonRun<>(RawArticle.class, reader::read).over(files);
    }
}
