package org.chancery.standalone.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;
import org.chancery.standalone.push.SampleArticles;
import org.chancery.standalone.service.KeyOption;
import org.chancery.standalone.service.ServiceAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Broker, database and services on one data directory, from start to stop. */
final class Pipeline implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Pipeline.class);

    private final KeyOption key;
    private final FlushOption flush;
    private final Deque<AutoCloseable> running = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    /** One that shows this key to its own services, if they ask for one. */
    Pipeline(KeyOption key, FlushOption flush) {
        this.key = key;
        this.flush = flush;
    }

    /**
     * Starts everything and returns when it is ready. It may be closed in the meantime.
     *
     * @throws StartRefused if it cannot start; then nothing is left running
     */
    public void start(DataDirectory data, Ports ports, StartReport report) {
        try {
            LeftOverDatabase.in(data).ifPresent(LeftOverDatabase::stop);
            ports.mustBeFree();
            startAll(data, ports, report);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void keep(AutoCloseable started) {
        running.push(started);
        if (closed) {
            close();
            throw new StartRefused("Stopped while starting.");
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
                    () -> EmbeddedKafka.start(data.kafka(), ports.kafka(), flush.settings()),
                    time -> report.ready("broker", "Kafka on 127.0.0.1:" + ports.kafka(), time));
            keep(broker);
        } finally {
            database = finished(starting);
            keep(database);
        }
        keep(timed(
                () -> Services.start(broker.bootstrapServers(), database.address(), ports),
                time -> report.ready("services", "ingest, enrich, store", time)));
        if (!data.hasSamples()) {
            sendSamples(data, ports, report);
        }
    }

    private static <T> T finished(CompletableFuture<T> starting) {
        try {
            return starting.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartRefused refused ? refused : e;
        }
    }

    private void sendSamples(DataDirectory data, Ports ports, StartReport report) {
        try {
            var articles = timed(
                    () -> SampleArticles.send(key.at(ServiceAddress.of("http://127.0.0.1:" + ports.ingest()))),
                    time -> report.ready("samples", "the articles in seeds/articles have been pushed", time));
            log.info("sent {} sample articles", articles);
            data.keepSamplesSent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T timed(Supplier<T> start, java.util.function.Consumer<Duration> report) {
        var from = System.nanoTime();
        var started = start.get();
        report.accept(Duration.ofNanos(System.nanoTime() - from));
        return started;
    }

    /**
     * Registers an action to run before the process ends because the broker has given up, as it does when its disk is full. The
     * database, a separate process, is stopped then.
     */
    public void whenTheBrokerGivesUp(Runnable action) {
        EmbeddedKafka.beforeItGivesUp(() -> {
            action.run();
            running.stream().filter(EmbeddedPostgres.class::isInstance).forEach(Pipeline::close);
        });
    }

    /** Whether it has been stopped, or did not start. */
    public boolean isClosed() {
        return closed;
    }

    /** Stops everything, last started first. */
    @Override
    public void close() {
        closed = true;
        for (var next = running.poll(); next != null; next = running.poll()) {
            close(next);
        }
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) { // at the last door: the others must be stopped too
            log.error("{} did not stop cleanly", part.getClass().getSimpleName(), e);
        }
    }
}
