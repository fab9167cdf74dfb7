package org.chancery.standalone.promise.chaos.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.kafka.common.Uuid;
import org.chancery.contract.TopicSettings;
import org.chancery.standalone.running.QuietPorts;

/** One broker, or three of which each has every record, and each is a controller (KRaft), too. */
final class Brokers {
    static final String CLUSTER = new Uuid(1, 1).toString();

    /** One that was killed is taken for dead sooner than by default, and so may come back sooner. */
    private static final Map<String, String> QUICK = Map.of(
            "broker.heartbeat.interval.ms", "500",
            "broker.session.timeout.ms", "3000",
            "group.initial.rebalance.delay.ms", "0",
            "offsets.topic.num.partitions", "8",
            "transaction.state.log.num.partitions", "8");

    private final Map<Part, Integer> ports = new EnumMap<>(Part.class);
    private final Map<Part, Integer> controllers = new EnumMap<>(Part.class);
    private final Path data;

    Brokers(Path data, List<Part> parts, QuietPorts free) {
        this.data = data;
        parts.stream().filter(Part::isBroker).forEach(part -> {
            ports.put(part, free.next());
            controllers.put(part, free.next());
        });
    }

    /** What a Kafka client asks first. */
    String addresses() {
        return ports.values().stream().map(Brokers::local).collect(Collectors.joining(","));
    }

    int port(Part broker) {
        return ports.get(broker);
    }

    /** On how many brokers each record is. */
    int replicas() {
        return ports.size();
    }

    /** A file with the settings of a broker. */
    Path settings(Part broker) {
        var settings = new Properties();
        settings.putAll(QUICK);
        settings.putAll(addresses(broker));
        settings.putAll(replication());
        settings.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                node(broker),
                "log.dirs",
                data.resolve(broker.toString()).toString(),
                "log.retention.ms",
                "-1",
                "auto.create.topics.enable",
                "false",
                "message.max.bytes",
                Integer.toString(TopicSettings.MAX_RECORD)));
        return written(settings, data.resolve(broker + ".properties"));
    }

    private Map<String, String> addresses(Part broker) {
        var listener = "PLAINTEXT://" + local(ports.get(broker));
        var voters = controllers.entrySet().stream()
                .map(voter -> node(voter.getKey()) + "@" + local(voter.getValue()))
                .collect(Collectors.joining(","));
        return Map.of(
                "controller.quorum.voters",
                voters,
                "controller.listener.names",
                "CONTROLLER",
                "listeners",
                listener + ",CONTROLLER://" + local(controllers.get(broker)),
                "advertised.listeners",
                listener,
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    }

    /** Of Kafka's own topics; the services say it of theirs. */
    private Map<String, String> replication() {
        var all = Integer.toString(replicas());
        var most = Integer.toString(Math.max(1, replicas() - 1));
        return Map.of(
                "offsets.topic.replication.factor", all,
                "transaction.state.log.replication.factor", all,
                "transaction.state.log.min.isr", most,
                "share.coordinator.state.topic.replication.factor", all,
                "share.coordinator.state.topic.min.isr", most);
    }

    private static String node(Part broker) {
        return Integer.toString(broker.ordinal());
    }

    private static String local(int port) {
        return "127.0.0.1:" + port;
    }

    private static Path written(Properties settings, Path file) {
        try (var out = Files.newOutputStream(file)) {
            settings.store(out, null);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
