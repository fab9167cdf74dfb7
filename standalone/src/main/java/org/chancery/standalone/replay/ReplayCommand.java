package org.chancery.standalone.replay;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.chancery.contract.EngineStamp;
import org.chancery.enrich.engine.ArticleReader;
import org.chancery.enrich.engine.lexicon.seed.SeedLoader;
import org.chancery.standalone.engine.EngineVersion;
import org.chancery.standalone.engine.SeedsOption;
import org.chancery.standalone.service.StoreOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code replay}: what was derived is replaced by what this version reads with these seeds. */
@Command(
        name = "replay",
        description = {
            "Reads the articles of the raw topic again with this version and its seeds, beside the running system.",
            "Shows which events are added, changed and removed, then replaces those and nothing else.",
            "If it is interrupted, run it again. Give the enrich service the same seeds: new articles are read with what it has."
        })
public final class ReplayCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "MOMENT",
            converter = Moment.class,
            description = "Articles received since then: 2026-01-31, 2026-01-31T12:00:00Z, or beginning.")
    private Instant from;

    @Option(names = "--dry-run", description = "Shows what would change, and replaces nothing.")
    private boolean dryRun;

    @Option(
            names = "--json",
            description =
                    "Each changed event, before and after, as a line of JSON; the summary goes to standard error.")
    private boolean json;

    @Option(
            names = "--issue-threshold",
            paramLabel = "SCORE",
            defaultValue = "${env:CHANCERY_ISSUE_THRESHOLD}",
            description = "Lowest score of an issue, as the enrich service has it (CHANCERY_ISSUE_THRESHOLD).")
    private @Nullable Double issueThreshold;

    @Mixin
    private SeedsOption seeds = new SeedsOption();

    @Mixin
    private KafkaOption kafka = new KafkaOption();

    @Mixin
    private StoreOption service = new StoreOption();

    /** For the command line. */
    public ReplayCommand() {}

    @Override
    public Integer call() throws IOException {
        var client = kafka.client();
        try (var held = HeldAnswers.at(service.address());
                var answers = ChangedAnswers.open()) {
            var preview = new Preview(new Rereader(reader(), held), answers, shown());
            new RawTopic(client).read(from, preview::take);
            spec.commandLine().getOut().flush();
            preview.summary().print(said());
            said().flush();
            if (!dryRun) {
                new EnrichedTopic(client).write(answers);
            }
            said().println(dryRun ? "Nothing was replaced." : replaced(answers.count()));
            said().flush();
        }
        return 0;
    }

    /** What is replayed now is meant to hold, however old the files of the seeds are. */
    private ArticleReader reader() {
        var lexicon = SeedLoader.load(seeds.directory());
        var now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);
        var stamp = new EngineStamp(EngineVersion.ofThisBuild(), lexicon.hash(), 0, now);
        double usual = lexicon.weights().issues().threshold();
        return new ArticleReader(lexicon, stamp, issueThreshold == null ? usual : issueThreshold);
    }

    private Consumer<EventChange> shown() {
        if (!json) {
            return _ -> {};
        }
        var mapper = new JsonMapper();
        var out = spec.commandLine().getOut();
        return change -> out.println(mapper.writeValueAsString(change));
    }

    private PrintWriter said() {
        return json ? spec.commandLine().getErr() : spec.commandLine().getOut();
    }

    private static String replaced(long count) {
        return count == 0
                ? "Nothing was to be replaced."
                : "The broker has the answers of %,d articles; the store takes them from there.".formatted(count);
    }
}
