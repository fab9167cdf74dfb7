package org.chancery.standalone.pipeline;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.chancery.contract.TopicSettings;

/** The settings of the embedded broker. */
final class BrokerSettings {
    /** Articles never expire: everything else can be derived from the raw topic again. */
    private static final Map<String, String> TOPICS = Map.of(
            "log.retention.ms", "-1",
            "auto.create.topics.enable", "false",
            "message.max.bytes", Integer.toString(TopicSettings.MAX_RECORD));

    /** One broker: internal topics have one replica. */
    private static final Map<String, String> INTERNAL_TOPICS = Map.of(
            "offsets.topic.replication.factor", "1",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1",
            "offsets.topic.num.partitions", "8",
            "transaction.state.log.num.partitions", "8");

    /** After a kill, the old session must expire before the broker can register again: 3 s instead of 9. */
    private static final Map<String, String> QUICK_START = Map.of(
            "group.initial.rebalance.delay.ms", "0",
            "broker.heartbeat.interval.ms", "500",
            "broker.session.timeout.ms", "3000",
            "controller.quorum.election.timeout.ms", "200",
            "controller.quorum.election.backoff.max.ms", "200",
            "controller.quorum.fetch.timeout.ms", "1000");

    /** Sized for a process shared with three services. */
    private static final Map<String, String> SMALL =
            Map.of("num.network.threads", "2", "num.io.threads", "4", "log.cleaner.dedupe.buffer.size", "8388608");

    private BrokerSettings() {}

    /** Those of a node that keeps its data in the directory, and listens on the port of the loopback address. */
    static Properties of(int node, Path directory, int port) {
        var settings = new Properties();
        settings.putAll(roles(node));
        settings.putAll(addresses(node, port));
        settings.put("log.dirs", directory.toString());
        settings.putAll(TOPICS);
        settings.putAll(INTERNAL_TOPICS);
        settings.putAll(QUICK_START);
        settings.putAll(SMALL);
        return settings;
    }

    private static Map<String, String> roles(int node) {
        return Map.of("process.roles", "broker,controller", "node.id", Integer.toString(node));
    }

    /** The voters are in the settings, not in the log, so the controller may use another port at each start. */
    private static Map<String, String> addresses(int node, int port) {
        var broker = "PLAINTEXT://127.0.0.1:" + port;
        var controller = "127.0.0.1:" + Ports.anyFree();
        return Map.of(
                "controller.quorum.voters",
                node + "@" + controller,
                "listeners",
                broker + ",CONTROLLER://" + controller,
                "advertised.listeners",
                broker,
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "controller.listener.names",
                "CONTROLLER",
                "inter.broker.listener.name",
                "PLAINTEXT");
    }
}
