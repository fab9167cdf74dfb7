package org.chancery.standalone.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Broker, database and services of one data directory, from start to stop. */
public final class Pipeline implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Pipeline.class);

    private final Deque<AutoCloseable> running = new ArrayDeque<>();

    private Pipeline() {}

    /**
     * Starts everything and returns when it is ready.
     *
     * @throws StartRefused if that cannot be; nothing is left running then
     */
    public static Pipeline start(DataDirectory data, Ports ports, StartReport report) {
        EmbeddedPostgres.stopLeftOver(data);
        ports.mustBeFree();
        var pipeline = new Pipeline();
        try {
            pipeline.startAll(data, ports, report);
            return pipeline;
        } catch (RuntimeException e) {
            pipeline.close();
            throw e;
        }
    }

    private void startAll(DataDirectory data, Ports ports, StartReport report) {
        var starting = CompletableFuture.supplyAsync(() -> timed(
                () -> EmbeddedPostgres.start(data, ports.postgres()),
                time -> report.ready("database", "PostgreSQL on 127.0.0.1:" + ports.postgres(), time)));
        EmbeddedKafka broker;
        EmbeddedPostgres database;
        try {
            broker = timed(
                    () -> EmbeddedKafka.start(data.kafka(), ports.kafka()),
                    time -> report.ready("broker", "Kafka on 127.0.0.1:" + ports.kafka(), time));
            running.push(broker);
        } finally {
            database = finished(starting);
            running.push(database);
        }
        running.push(timed(
                () -> Services.start(broker.bootstrapServers(), database.address(), ports),
                time -> report.ready("services", "ingest, enrich, store", time)));
        sendSamples(data, ports, report);
    }

    private static <T> T finished(CompletableFuture<T> starting) {
        try {
            return starting.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartRefused refused ? refused : e;
        }
    }

    private static void sendSamples(DataDirectory data, Ports ports, StartReport report) {
        if (data.hasSamples()) {
            return;
        }
        try {
            var articles = timed(
                    () -> SampleArticles.send(ports.ingest()),
                    time -> report.ready("samples", "articles of seeds/articles are on their way", time));
            log.info("sent {} sample articles", articles);
            data.keepSamplesSent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T timed(Supplier<T> start, java.util.function.Consumer<Duration> told) {
        var from = System.nanoTime();
        var started = start.get();
        told.accept(Duration.ofNanos(System.nanoTime() - from));
        return started;
    }

    /** Stops what runs, last started first. */
    @Override
    public void close() {
        while (!running.isEmpty()) {
            var next = running.pop();
            try {
                next.close();
            } catch (Exception e) { // at the last door: the others must be stopped too
                log.error("{} did not stop cleanly", next.getClass().getSimpleName(), e);
            }
        }
    }
}
