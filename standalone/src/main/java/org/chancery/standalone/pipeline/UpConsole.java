package org.chancery.standalone.pipeline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;

/** What {@code up} tells the user at the terminal. */
record UpConsole(PrintWriter out) {
    private static final long MEGABYTE = 1_000_000;

    void sayFull(Path root) {
        say("""
                Stopped because the broker cannot write to %s; %d MB are free there.
                Everything acknowledged is kept. Make room; ./chancery up then continues where it left off.\
                """.formatted(root, root.toFile().getUsableSpace() / MEGABYTE));
    }

    void sayReady(String part, String detail, Duration time) {
        say("  %-9s ready after %4.1f s  %s".formatted(part, seconds(time), detail));
    }

    void sayWhere(Ports ports, DataDirectory directory, Duration time) {
        say("""
                Ready in %.1f s. Ctrl-C stops everything.
                  page     http://127.0.0.1:%d/
                  push     http://127.0.0.1:%d/api/v1/articles   (./chancery push FILE)
                  query    http://127.0.0.1:%d/api/v1/events
                  metrics  http://127.0.0.1:{%d,%d,%d}/actuator/prometheus
                  log      %s\
                """.formatted(
                        seconds(time),
                        ports.page(),
                        ports.ingest(),
                        ports.page(),
                        ports.ingest(),
                        ports.enrich(),
                        ports.page(),
                        directory.log()));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    void say(String text) {
        out.println(text);
        out.flush();
    }
}
