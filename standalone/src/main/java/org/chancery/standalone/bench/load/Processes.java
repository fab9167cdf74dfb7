package org.chancery.standalone.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chancery.standalone.bench.report.BenchReport.Usage;

/** What the processes need while something runs: this one, with broker, services and bench, and those of the database. */
public final class Processes {
    private final List<Usage> usage = new ArrayList<>();
    private final long database;

    /** @param database process id of the database server */
    public Processes(long database) {
        this.database = database;
    }

    /** Runs it, and notes what the processes have needed. */
    public <T> T during(String phase, Supplier<T> work) {
        var busyHere = busy(here());
        var busyThere = busy(there());
        long start = System.nanoTime();
        var result = work.get();
        double nanos = System.nanoTime() - start;
        usage.add(new Usage(
                phase, "broker, services, bench", busy(here()).minus(busyHere).toNanos() / nanos, megabytes(here())));
        usage.add(new Usage(phase, "database", busy(there()).minus(busyThere).toNanos() / nanos, megabytes(there())));
        return result;
    }

    /** All that was noted. */
    public List<Usage> usage() {
        return List.copyOf(usage);
    }

    private static List<ProcessHandle> here() {
        return List.of(ProcessHandle.current());
    }

    private List<ProcessHandle> there() {
        return ProcessHandle.of(database).stream()
                .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()))
                .toList();
    }

    private static Duration busy(List<ProcessHandle> processes) {
        return processes.stream()
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Memory that processes share is divided among them; nothing where the system does not tell. */
    private static long megabytes(List<ProcessHandle> processes) {
        return processes.stream().mapToLong(process -> kilobytes(process.pid())).sum() / 1_000;
    }

    private static long kilobytes(long process) {
        try (var lines = Files.lines(Path.of("/proc/" + process + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | UncheckedIOException _) {
            return 0;
        }
    }
}
