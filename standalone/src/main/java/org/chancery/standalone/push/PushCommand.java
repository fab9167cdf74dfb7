package org.chancery.standalone.push;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
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
            "A file contains NDJSON, one JSON article, a JSON array of articles, a web page (HTML), a web archive (WARC), or plain",
            "text with the title on the first line or with headers (Title, Date, Source, URL, Language, Byline) before a blank line;",
            "each may be packed by gzip. Of a directory, all files in it are sent whose names end as those of such files do."
        })
public final class PushCommand implements Callable<Integer> {
    private static final int SHOWN = 50;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files and directories to send; - means standard input.")
    private List<Path> files;

    @Mixin
    private PushOption service = new PushOption();

    @Option(
            names = "--resume",
            paramLabel = "JOURNAL",
            description = "Note in this file how far the push has come, and go on from there if it is noted already.")
    private Path resume;

    @Override
    public Integer call() throws IOException {
        var journal = resume == null ? PushJournal.none() : PushJournal.in(resume);
        var summary = PushSummary.NONE;
        long begin = System.nanoTime();
        try (var client = service.client()) {
            for (var file : files) {
                try (var articles = new PushSource(file, journal).articles()) {
                    summary = summary.plus(client.push(articles, journal::commit));
                }
            }
        }
        say(summary, Duration.ofNanos(System.nanoTime() - begin));
        return summary.rejected() == 0 ? 0 : 1;
    }

    private void say(PushSummary summary, Duration time) {
        var out = spec.commandLine().getOut();
        out.printf(
                "%,d articles: %,d accepted, %,d revised, %,d duplicate, %,d rejected (%,.0f a second)%n",
                summary.articles(),
                summary.admitted() + summary.embargoed(),
                summary.revised(),
                summary.duplicate(),
                summary.rejected(),
                summary.articles() / Math.max(0.001, time.toMillis() / 1000.0));
        if (summary.embargoed() > 0) {
            out.printf("  %,d of the accepted ones are published when their embargo ends%n", summary.embargoed());
        }
        sayRejected(summary, out);
        out.flush();
    }

    private static void sayRejected(PushSummary summary, PrintWriter out) {
        summary.rejections().stream()
                .limit(SHOWN)
                .forEach(rejection -> out.printf("  %s: %s%n", rejection.place(), rejection.reason()));
        if (summary.rejected() > SHOWN) {
            out.printf("  … and %,d more%n", summary.rejected() - SHOWN);
        }
    }
}
