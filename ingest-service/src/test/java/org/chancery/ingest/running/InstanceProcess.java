package org.chancery.ingest.running;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.ingest.IngestService;
import org.chancery.kit.running.Program;
import org.chancery.kit.running.ServiceClient;

/** An instance in a process of its own, to be killed and to come back at the same port. */
public final class InstanceProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Program program;
    private final Path log;
    private final ServiceClient client;
    private Process process;

    private InstanceProcess(Program program, Path log, int port) {
        this.program = program;
        this.log = log;
        this.client = new ServiceClient(port);
        this.process = program.start(log);
    }

    /** Starts one, ready or not. */
    public static InstanceProcess start(String broker, Path log, String... settings) {
        return start(List.of("-Xmx512m", Program.SHORT_LIVED), broker, log, settings);
    }

    /** Starts one as it runs in earnest, to be measured. */
    public static InstanceProcess measured(String broker, Path log, String... settings) {
        return start(List.of("-Xmx512m"), broker, log, settings);
    }

    private static InstanceProcess start(List<String> options, String broker, Path log, String... settings) {
        int port = freePort();
        var arguments = Stream.concat(
                        Stream.of("--CHANCERY_KAFKA=" + broker, "--server.port=" + port), Stream.of(settings))
                .toList();
        return new InstanceProcess(new Program(IngestService.class, options, Map.of(), arguments), log, port);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ServiceClient client() {
        return client;
    }

    public void awaitReady() {
        await().atMost(PATIENCE).ignoreExceptions().until(client::isReady);
    }

    /** As {@code kill -9} does, and starts it again when it is dead. */
    public void killAndRestart() {
        kill();
        process = program.start(log);
    }

    /** As {@code kill -9} does; returns when it is dead. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** What it has used of all cores so far. */
    public Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() {
        kill();
        client.close();
    }
}
