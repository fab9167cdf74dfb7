package org.chancery.standalone.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.chancery.standalone.bench.article.BenchArticles;
import org.chancery.standalone.bench.engine.EngineSpeed;
import org.chancery.standalone.bench.limit.BrokerLimit;
import org.chancery.standalone.bench.limit.CopyLimit;
import org.chancery.standalone.bench.load.PipelineSpeed;
import org.chancery.standalone.bench.load.Processes;
import org.chancery.standalone.bench.load.StoredArticles;
import org.chancery.standalone.bench.load.StreamLatency;
import org.chancery.standalone.bench.report.BenchReport;
import org.chancery.standalone.bench.report.BenchReport.Latency;
import org.chancery.standalone.bench.report.BenchReport.Machine;
import org.chancery.standalone.bench.report.BenchReport.Pipeline;
import org.chancery.standalone.engine.EngineVersion;
import org.chancery.standalone.pipeline.RunningParts;

/** One run against a pipeline that does nothing else: first what can be done with the parts, then with the whole. */
final class Bench {
    private static final List<Integer> LOADS = List.of(10, 50, 80);

    /** Of the time, in percent; each of the loads has as much. */
    private static final int ENGINE = 24;

    private static final int BROKER = 6;
    private static final int PIPELINE = 20;
    private static final int LATENCY = 10;

    private final BenchArticles articles = new BenchArticles();
    private final RunningParts parts;
    private final int seconds;
    private final Consumer<String> progress;

    Bench(RunningParts parts, int seconds, Consumer<String> progress) {
        this.parts = parts;
        this.seconds = seconds;
        this.progress = progress;
    }

    BenchReport run() throws SQLException, ExecutionException, InterruptedException {
        progress.accept("the engine alone");
        var engine = new EngineSpeed(articles).measure(share(ENGINE));
        progress.accept("the broker alone");
        var limits = new ArrayList<>(new BrokerLimit(parts.bootstrapServers(), articles).measure(share(BROKER)));
        var processes = new Processes(parts.databaseProcess());
        try (var database = connection();
                var counting = connection();
                var stored = new StoredArticles(counting)) {
            progress.accept("the pipeline");
            var speed = new PipelineSpeed(articles, stored, parts.ports().ingest());
            var speeds = processes.during("full speed", () -> speed.measure(share(PIPELINE)));
            var latency = LOADS.stream()
                    .map(load -> latency(load, speeds.stored().articles(), processes))
                    .toList();
            stored.settle();
            progress.accept("the database alone");
            limits.add(new CopyLimit(database).measure());
            return new BenchReport(
                    Machine.here(EngineVersion.ofThisBuild()),
                    seconds,
                    engine,
                    new Pipeline(speeds.warmUp(), speeds.stored(), speeds.grouped(), limits),
                    latency,
                    processes.usage());
        }
    }

    private Latency latency(int percent, double speed, Processes processes) {
        progress.accept("push to stream at %d %%".formatted(percent));
        var measured = new StreamLatency(articles, parts.ports());
        return processes.during(percent + " %", () -> measured.measure(percent, speed, share(LATENCY)));
    }

    private Duration share(int percent) {
        return Duration.ofSeconds(seconds).multipliedBy(percent).dividedBy(100);
    }

    private Connection connection() throws SQLException {
        var address = parts.database();
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }
}
