package org.chancery.standalone.pipeline;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** A real Kafka broker that is its own controller (KRaft), on the loopback address, with its data in a directory. */
public final class EmbeddedKafka implements AutoCloseable {
    private static final int NODE = 1;

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedKafka(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts the broker with the topics of earlier runs, and with these settings besides its own. */
    public static EmbeddedKafka start(Path directory, int port, Map<String, String> further) {
        format(directory);
        var settings = BrokerSettings.of(NODE, directory, port);
        settings.putAll(further);
        var server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        server.startup();
        return new EmbeddedKafka(server, port);
    }

    /** Registers an action to run before the broker ends the process, as it does silently when its disk is full or gone. */
    static void beforeItGivesUp(Runnable lastWords) {
        var once = new AtomicBoolean();
        Exit.Procedure end = (status, message) -> {
            if (once.compareAndSet(false, true)) {
                lastWords.run();
                Runtime.getRuntime().halt(Math.max(1, status));
            }
        };
        Exit.setHaltProcedure(end);
        Exit.setExitProcedure(end);
    }

    /** The bootstrap servers for clients. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(Path directory) {
        if (Files.exists(directory.resolve("meta.properties"))) {
            return;
        }
        try (var silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            Files.createDirectories(directory);
            formatter(directory).setPrintStream(silence).run();
        } catch (Exception e) { // as declared by Formatter
            throw new StartRefused("The broker's data directory %s cannot be formatted: %s".formatted(directory, e), e);
        }
    }

    private static Formatter formatter(Path directory) {
        return new Formatter()
                .setNodeId(NODE)
                .setClusterId(Uuid.randomUuid().toString())
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(directory.toString())
                .addDirectory(directory.toString())
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                .setUnstableFeatureVersionsEnabled(false)
                .setIgnoreFormatted(true);
    }
}
