package org.chancery.standalone.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.chancery.standalone.service.KeyOption;
import org.springframework.util.FileSystemUtils;

/** A pipeline in a temporary directory and on ports of its own, with the addresses of its parts, for those who measure it. */
public final class RunningParts implements AutoCloseable {
    private final Pipeline pipeline;
    private final Ports ports = Ports.allFree();
    private final DataDirectory data;

    private RunningParts(DataDirectory data, FlushOption flush) {
        this.data = data;
        this.pipeline = new Pipeline(new KeyOption(), flush);
    }

    /**
     * Starts it with the sample articles. However the process ends, it is stopped, and its directory removed.
     *
     * @throws StartRefused if it cannot start
     */
    public static RunningParts start(FlushOption flush) throws IOException {
        var data = DataDirectory.open(Files.createTempDirectory("chancery-bench"));
        PipelineLog.sendTo(data);
        var parts = new RunningParts(data, flush);
        Runtime.getRuntime().addShutdownHook(new Thread(parts::close));
        parts.pipeline.start(parts.data, parts.ports, RunningParts::ignore);
        return parts;
    }

    private static void ignore(String part, String detail, Duration time) {
        // how long the start takes, `up` tells
    }

    /** Where it listens. */
    public Ports ports() {
        return ports;
    }

    /** What a Kafka client asks first. */
    public String bootstrapServers() {
        return "127.0.0.1:" + ports.kafka();
    }

    /** Where the database is. */
    public DatabaseAddress database() {
        return EmbeddedPostgres.address(ports.postgres());
    }

    /** The process id of the database server. */
    public long databaseProcess() {
        return LeftOverDatabase.in(data).orElseThrow().pid();
    }

    @Override
    public void close() {
        pipeline.close();
        data.close();
        FileSystemUtils.deleteRecursively(data.root().toFile());
    }
}
