package org.chancery.standalone.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.chancery.kit.running.Program;
import org.chancery.standalone.Chancery;
import org.chancery.standalone.pipeline.Ports;

/** A main class of ours in a JVM of its own, so that it can be killed. */
public final class JavaProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Process process;
    private final Queue<String> said = new ConcurrentLinkedQueue<>();

    private JavaProcess(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::listen);
    }

    /** Starts it on the class path of this test, with a heap that is enough for the whole pipeline. */
    public static JavaProcess start(Class<?> main, Map<String, String> environment, String... arguments) {
        return start(
                new Program(main, List.of("-Xmx512m", Program.SHORT_LIVED), environment, List.of(arguments)).builder());
    }

    /** Starts a program that appends what it says to a file, where it outlives the process and this test. */
    public static JavaProcess start(Program program, Path log) {
        return start(program.builder().redirectOutput(Redirect.appendTo(log.toFile())));
    }

    private static JavaProcess start(ProcessBuilder builder) {
        try {
            return new JavaProcess(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole pipeline, as {@code ./chancery up} starts it; returns when it is ready. */
    public static JavaProcess up(Path data, Ports ports) {
        var process = start(
                Chancery.class,
                Map.of(),
                "up",
                "--data=" + data,
                "--port=" + ports.page(),
                "--ingest-port=" + ports.ingest(),
                "--enrich-port=" + ports.enrich(),
                "--kafka-port=" + ports.kafka(),
                "--postgres-port=" + ports.postgres());
        return process.awaitSaying("Ready in");
    }

    /** Waits until it has said so. */
    public JavaProcess awaitSaying(String text) {
        await().atMost(PATIENCE)
                .failFast("the process has ended: " + said, () -> !process.isAlive())
                .until(() -> said.stream().anyMatch(line -> line.contains(text)));
        return this;
    }

    /** As {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Halts it where it stands, connections open, until it is resumed. */
    public void pause() {
        signal("-STOP");
    }

    /** Lets it go on after a pause. */
    public void resume() {
        signal("-CONT");
    }

    private void signal(String signal) {
        SystemCommand.run("kill", signal, Long.toString(process.pid()));
    }

    /** Completes when it has ended, whoever ended it. */
    public CompletableFuture<Void> ended() {
        return process.onExit().thenAccept(_ -> {});
    }

    /** As Ctrl-C does; the exit status. */
    public int stop() {
        process.toHandle().destroy(); // Process.destroy would close its output before it has said everything
        awaitEnd();
        return process.exitValue();
    }

    private void awaitEnd() {
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("has ended").isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it has not ended yet. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** What it has said so far. */
    public List<String> said() {
        return List.copyOf(said);
    }

    private void listen() {
        try (var lines = process.inputReader(UTF_8)) {
            lines.lines().forEach(said::add);
        } catch (IOException | UncheckedIOException _) {
            // the process was killed in the middle of a line
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }
}
