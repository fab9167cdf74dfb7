package org.chancery.standalone.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.RawArticle;
import org.chancery.enrich.engine.ArticleReader;
import org.chancery.enrich.engine.lexicon.seed.SeedLoader;
import org.chancery.standalone.engine.EngineVersion;
import org.chancery.standalone.engine.SeedsOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code enrich}: the engine alone, without broker or database. */
@Command(
        name = "enrich",
        description = {
            "Reads articles as NDJSON and writes enriched articles as NDJSON, one line for each line, in the same order.",
            "For a line that is not a valid article it writes the error; the exit status is then 1."
        })
final class EnrichCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "NDJSON files; - or no file means standard input.")
    private List<Path> files = List.of();

    @Mixin
    private SeedsOption seeds = new SeedsOption();

    @Option(
            names = "--explain",
            description =
                    "Each event also shows what made it: features of its sentence with their weights, in log odds.")
    private boolean explain;

    @Option(names = "--domestic", description = "Also what groups of one country do to one another, as domesticEvents.")
    private boolean domestic;

    @Override
    public Integer call() throws InterruptedException {
        var reader = new ArticleReader(SeedLoader.load(seeds.directory()), EngineVersion.ofThisBuild());
        return new NdjsonRun<>(RawArticle.class, explain ? article -> explained(reader, article) : read(reader))
                .over(files);
    }

    private Function<RawArticle, EnrichedArticle> read(ArticleReader reader) {
        return domestic ? reader::read : article -> reader.read(article).withDomestic(List.of());
    }

    private JsonNode explained(ArticleReader reader, RawArticle article) {
        var enriched = NdjsonRun.MAPPER.valueToTree(read(reader).apply(article));
        var explanations = reader.explain(article);
        for (var event : enriched.path("events")) {
            var explanation = explanations.getOrDefault(event.path("id").asString(), List.of());
            ((ObjectNode) event).set("explanation", NdjsonRun.MAPPER.valueToTree(explanation));
        }
        return enriched;
    }
}
