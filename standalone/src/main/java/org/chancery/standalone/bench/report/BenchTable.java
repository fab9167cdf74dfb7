package org.chancery.standalone.bench.report;

import java.io.PrintWriter;
import java.util.stream.Stream;
import org.chancery.standalone.bench.report.BenchReport.Engine;
import org.chancery.standalone.bench.report.BenchReport.Latency;
import org.chancery.standalone.bench.report.BenchReport.Pipeline;
import org.chancery.standalone.bench.report.BenchReport.Speed;
import org.chancery.standalone.bench.report.BenchReport.Usage;

/** A report for people. */
public record BenchTable(PrintWriter out) {
    /** Prints it whole. */
    public void print(BenchReport report) {
        var machine = report.machine();
        out.printf(
                "Chancery %s, %s, Java %s, %d cores, %d s%n",
                machine.version(), machine.system(), machine.java(), machine.cores(), report.seconds());
        print(report.engine());
        print(report.pipeline());
        out.printf("%n%-38s %10s %9s %9s %9s %9s%n", "push to stream, ms", "a second", "p50", "p99", "p99.9", "max");
        report.latency().forEach(this::print);
        out.printf("%n%-38s %10s %9s%n", "needs", "cores", "MB");
        report.usage().forEach(this::print);
        out.flush();
    }

    private void print(Engine engine) {
        out.printf("%n%-38s %10s %9s%n", "engine, on one core", "articles/s", "MB/s");
        print(engine.whole());
        engine.floor().forEach(this::print);
        out.printf("  measured after a warm-up of %.0f s%n", engine.warmUp());
        out.printf("%n%-38s %10s %9s%n", "its stages", "ms", "share");
        double all =
                engine.stages().stream().mapToDouble(BenchReport.Stage::millis).sum();
        engine.stages()
                .forEach(stage -> out.printf(
                        "  %-36s %10.2f %7.0f %%%n", stage.what(), stage.millis(), 100 * stage.millis() / all));
    }

    private void print(Pipeline pipeline) {
        out.printf("%n%-38s %10s %9s%n", "pipeline", "articles/s", "MB/s");
        Stream.concat(Stream.of(pipeline.whole(), pipeline.grouped()), pipeline.limits().stream())
                .forEach(this::print);
        out.printf(
                "  %.0f %% of the slowest limit (%s), measured after a warm-up of %.0f s%n",
                100 * pipeline.share(), pipeline.slowest().what(), pipeline.warmUp());
    }

    private void print(Speed speed) {
        out.printf("  %-36s %,10.0f %9.2f%n", speed.what(), speed.articles(), speed.megabytes());
    }

    private void print(Latency one) {
        out.printf(
                "  at %2d %% of its speed%-16s %10.1f %,9.1f %,9.1f %,9.1f %,9.1f%s%n",
                one.percent(),
                "",
                one.rate(),
                one.p50(),
                one.p99(),
                one.p999(),
                one.max(),
                one.missing() == 0 ? "" : "  %,d of %,d missing".formatted(one.missing(), one.articles()));
    }

    private void print(Usage usage) {
        out.printf("  %-36s %10.2f %,9d%n", usage.phase() + ": " + usage.process(), usage.cores(), usage.megabytes());
    }
}
