package org.chancery.standalone.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.chancery.standalone.pipeline.DataDirectory;
import org.chancery.standalone.pipeline.DatabaseAddress;
import org.chancery.standalone.pipeline.EmbeddedKafka;
import org.chancery.standalone.pipeline.EmbeddedPostgres;
import org.chancery.standalone.pipeline.Ports;
import org.springframework.util.FileSystemUtils;

/** Broker and database as {@code ./chancery up} starts them, in a temporary directory. */
final class EmbeddedInfrastructure implements Infrastructure {
    private final Path directory;
    private final DataDirectory data;
    private final EmbeddedPostgres postgres;
    private final EmbeddedKafka kafka;

    private EmbeddedInfrastructure(Path directory, Ports ports) {
        this.directory = directory;
        this.data = DataDirectory.open(directory);
        this.postgres = EmbeddedPostgres.start(data, ports.postgres());
        this.kafka = EmbeddedKafka.start(data.kafka(), ports.kafka(), Map.of());
    }

    static EmbeddedInfrastructure start(Ports ports) {
        try {
            return new EmbeddedInfrastructure(Files.createTempDirectory("chancery-test"), ports);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    @Override
    public DatabaseAddress database() {
        return postgres.address();
    }

    @Override
    public void close() {
        try {
            kafka.close();
            postgres.close();
            data.close();
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
