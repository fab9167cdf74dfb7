package org.chancery.ingest.mixed;

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
final class SecondInstance implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Program program;
    private final Path log;
    private final ServiceClient client;
    private Process process;

    private SecondInstance(Program program, Path log, int port) {
        this.program = program;
        this.log = log;
        this.client = new ServiceClient(port);
        this.process = program.start(log);
    }

    static SecondInstance start(String broker, Path log, String... settings) {
        int port = freePort();
        var arguments = Stream.concat(
                        Stream.of("--CHANCERY_KAFKA=" + broker, "--server.port=" + port), Stream.of(settings))
                .toList();
        var options = List.of("-Xmx512m", Program.SHORT_LIVED);
        return new SecondInstance(new Program(IngestService.class, options, Map.of(), arguments), log, port);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ServiceClient client() {
        return client;
    }

    void awaitReady() {
        await().atMost(PATIENCE).ignoreExceptions().until(client::isReady);
    }

    /** As {@code kill -9} does, and starts it again when it is dead. */
    void killAndRestart() {
        process.destroyForcibly().onExit().join();
        process = program.start(log);
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        client.close();
    }
}
