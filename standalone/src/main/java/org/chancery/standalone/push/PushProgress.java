package org.chancery.standalone.push;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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

    /** The files of a directory, which move the bar as they come. */
    static Stream<Path> shown(Path directory, List<Path> files) {
        return isAtTerminal()
                ? ProgressBar.wrap(
                        files.stream(),
                        plain(directory).setInitialMax(files.size()).setUnit(" files", 1))
                : files.stream();
    }

    private static ProgressBarBuilder bar(Path file) throws IOException {
        return plain(file).setInitialMax(Files.size(file)).setUnit(" MiB", 1 << 20);
    }

    private static ProgressBarBuilder plain(Path path) {
        return new ProgressBarBuilder()
                .setTaskName(String.valueOf(path.getFileName()))
                .showSpeed()
                .setConsumer(new ConsoleProgressBarConsumer(new PrintStream(System.err, true)));
    }

    @SuppressWarnings("SystemConsoleNull") // the JDK's annotations still allow null
    private static boolean isAtTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }
}
