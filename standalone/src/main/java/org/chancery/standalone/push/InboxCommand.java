package org.chancery.standalone.push;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.standalone.lines.InputMissing;
import org.chancery.standalone.service.ServiceFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inbox}: pushes whatever is put into a directory. */
@Command(
        name = "inbox",
        description = {
            "Pushes whatever files are put into a directory, of any kind that push takes, until it is stopped.",
            "A file moves to done/ when all its articles were accepted, otherwise to failed/, with the reasons beside it.",
            "It is taken when it has not changed for a second; names that begin with a dot or end with .part wait."
        })
public final class InboxCommand implements Callable<Integer> {
    private static final Duration LOOK = Duration.ofSeconds(1);

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The directory.")
    private Path directory;

    @Option(names = "--once", description = "Push the files that are there now, and end; 1 if one of them failed.")
    private boolean isOnce;

    @Mixin
    private PushOption service = new PushOption();

    /** For the command line. */
    public InboxCommand() {}

    @Override
    public Integer call() throws IOException {
        var inbox = Inbox.in(directory);
        try (var client = service.client()) {
            if (isOnce) {
                return push(inbox, inbox.files(), client) ? 0 : 1;
            }
            while (true) {
                pause();
                push(inbox, inbox.settled(), client);
            }
        }
    }

    /** Whether all went well. */
    private boolean push(Inbox inbox, List<Path> files, PushClient client) throws IOException {
        boolean isFine = true;
        for (var file : files) {
            isFine &= push(inbox, file, client);
        }
        return isFine;
    }

    private boolean push(Inbox inbox, Path file, PushClient client) throws IOException {
        try (var articles = new PushSource(file, PushJournal.none()).articles()) {
            var summary = client.push(articles);
            var moved = inbox.put(file, summary);
            say("%s: %,d articles, %,d rejected".formatted(moved, summary.articles(), summary.rejected()));
            return summary.rejected() == 0;
        } catch (InputMissing e) {
            var reason = String.valueOf(e.getMessage());
            say("%s: %s".formatted(inbox.put(file, PushSummary.rejected(file.toString(), reason)), reason));
            return false;
        } catch (ServiceFailed e) {
            if (isOnce) {
                throw e;
            }
            say("%s stays: %s".formatted(file, e.getMessage()));
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException e) {
            throw ServiceFailed.interrupted(e);
        }
    }

    private void say(String line) {
        var out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
