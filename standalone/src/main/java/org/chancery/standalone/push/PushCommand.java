package org.chancery.standalone.push;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.standalone.lines.Inputs;
import org.chancery.standalone.service.IngestOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code push}: sends articles from files to a running ingest service. */
@Command(
        name = "push",
        description = {
            "Sends articles to a running ingest service and reports what became of them.",
            "A file contains NDJSON, one JSON article, a JSON array of articles, or plain text with the title on the first line",
            "or with headers (Title, Date, Source, URL, Language, Byline) before a blank line."
        })
public final class PushCommand implements Callable<Integer> {
    private static final int SHOWN = 50;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files to send; - means standard input.")
    private List<Path> files;

    @Mixin
    private IngestOption service = new IngestOption();

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How long to retry while the service is unavailable (default: 60).")
    private int patience;

    @Override
    public Integer call() throws IOException {
        var summary = PushSummary.NONE;
        try (var client = new PushClient(service.address(), Duration.ofSeconds(patience))) {
            for (var file : files) {
                summary = summary.plus(push(file, client));
            }
        }
        say(summary);
        return summary.rejections().isEmpty() ? 0 : 1;
    }

    private static PushSummary push(Path file, PushClient client) throws IOException {
        try (var in = PushProgress.shown(file, Inputs.open(file));
                var articles = new ArticleFile(Inputs.name(file), in).articles()) {
            return client.push(articles);
        }
    }

    private void say(PushSummary summary) {
        var out = spec.commandLine().getOut();
        out.printf(
                "%,d articles: %,d accepted, %,d revised, %,d duplicate, %,d rejected%n",
                summary.articles(),
                summary.admitted() + summary.embargoed(),
                summary.revised(),
                summary.duplicate(),
                summary.rejections().size());
        if (summary.embargoed() > 0) {
            out.printf("  %,d of the accepted ones are published when their embargo ends%n", summary.embargoed());
        }
        sayRejected(summary.rejections(), out);
        out.flush();
    }

    private static void sayRejected(List<PushSummary.Rejection> rejections, PrintWriter out) {
        rejections.stream()
                .limit(SHOWN)
                .forEach(rejection -> out.printf("  %s: %s%n", rejection.place(), rejection.reason()));
        if (rejections.size() > SHOWN) {
            out.printf("  … and %,d more%n", rejections.size() - SHOWN);
        }
    }
}
