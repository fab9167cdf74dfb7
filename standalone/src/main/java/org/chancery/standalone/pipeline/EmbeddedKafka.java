package org.chancery.standalone.pipeline;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.chancery.contract.TopicSettings;

/** A real Kafka broker that is its own controller (KRaft), on the loopback address, with its data in a directory. */
public final class EmbeddedKafka implements AutoCloseable {
    private static final int NODE = 1;

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedKafka(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts the broker with the topics of earlier runs. */
    public static EmbeddedKafka start(Path directory, int port) {
        format(directory);
        var settings = KafkaConfig.fromProps(asProperties(settings(directory, port)), false);
        var server = new KafkaRaftServer(settings, Time.SYSTEM);
        server.startup();
        return new EmbeddedKafka(server, port);
    }

    /**
     * Registers an action to run before the broker ends the process, which it does silently when its disk is full or gone.
     */
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
            new Formatter()
                    .setPrintStream(silence)
                    .setNodeId(NODE)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName("CONTROLLER")
                    .setMetadataLogDirectory(directory.toString())
                    .addDirectory(directory.toString())
                    .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                    .setUnstableFeatureVersionsEnabled(false)
                    .setIgnoreFormatted(true)
                    .run();
        } catch (Exception e) { // as declared by Formatter
            throw new StartRefused("The broker's data directory %s cannot be formatted: %s".formatted(directory, e), e);
        }
    }

    private static Properties asProperties(Map<String, String> settings) {
        var properties = new Properties();
        properties.putAll(settings);
        return properties;
    }

    private static Map<String, String> settings(Path directory, int port) {
        // The voters are in the settings, not in the log, so the controller may use another port at each start.
        var controller = "127.0.0.1:" + Ports.anyFree();
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", Integer.toString(NODE)),
                Map.entry("controller.quorum.voters", NODE + "@" + controller),
                Map.entry("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://" + controller),
                Map.entry("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port),
                Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("inter.broker.listener.name", "PLAINTEXT"),
                Map.entry("log.dirs", directory.toString()),
                // Articles never expire: everything else can be derived from the raw topic again.
                Map.entry("log.retention.ms", "-1"),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("message.max.bytes", Integer.toString(TopicSettings.MAX_RECORD)),
                // One broker: internal topics have one replica.
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("offsets.topic.num.partitions", "8"),
                Map.entry("transaction.state.log.num.partitions", "8"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                // After a kill, the old session must expire before the broker can register again: 3 s instead of 9.
                Map.entry("broker.heartbeat.interval.ms", "500"),
                Map.entry("broker.session.timeout.ms", "3000"),
                Map.entry("controller.quorum.election.timeout.ms", "200"),
                Map.entry("controller.quorum.election.backoff.max.ms", "200"),
                Map.entry("controller.quorum.fetch.timeout.ms", "1000"),
                // Sized for a process shared with three services.
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "4"),
                Map.entry("log.cleaner.dedupe.buffer.size", "8388608"));
    }
}
