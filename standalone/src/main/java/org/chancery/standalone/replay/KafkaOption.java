package org.chancery.standalone.replay;

import static org.apache.kafka.clients.CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;
import org.chancery.standalone.lines.Inputs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --kafka}: which broker has the topics, and how one may speak to it. */
final class KafkaOption {
    @Option(
            names = "--kafka",
            paramLabel = "HOST:PORT",
            defaultValue = "${env:CHANCERY_KAFKA:-127.0.0.1:9092}",
            description = "Address of the broker (CHANCERY_KAFKA; default: 127.0.0.1:9092).")
    private String bootstrapServers;

    @Option(
            names = "--kafka-settings",
            paramLabel = "FILE",
            description = "Properties of Kafka clients, for a broker that requires a login.")
    private @Nullable Path settings;

    /** What each client is made with. */
    Properties client() throws IOException {
        var client = new Properties();
        if (settings != null) {
            try (var in = Inputs.open(settings)) {
                client.load(in);
            }
        }
        client.put(BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        return client;
    }
}
