package org.chancery.standalone.push;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** A progress bar at the terminal while a file is pushed. */
final class PushProgress {
    private PushProgress() {}

    /** The content of the file, which moves the bar as it is read; unchanged where there is nothing to show or nobody to see it. */
    static InputStream shown(Path file, InputStream in) throws IOException {
        return isAtTerminal() && Files.isRegularFile(file) ? ProgressBar.wrap(in, bar(file)) : in;
    }

    private static ProgressBarBuilder bar(Path file) throws IOException {
        return new ProgressBarBuilder()
                .setTaskName(String.valueOf(file.getFileName()))
                .setInitialMax(Files.size(file))
                .setUnit(" MiB", 1 << 20)
                .setConsumer(new ConsoleProgressBarConsumer(new PrintStream(System.err, true)));
    }

    @SuppressWarnings("SystemConsoleNull") // the JDK's annotations still allow null
    private static boolean isAtTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }
}
