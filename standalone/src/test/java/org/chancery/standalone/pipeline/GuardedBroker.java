package org.chancery.standalone.pipeline;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.chancery.kit.running.BrokerAnswer;
import org.chancery.standalone.chart.Chart;
import tools.jackson.databind.JsonNode;

/** A broker with the topics and the users of the chart, as Strimzi would make them, who may do what the chart says and nothing else. */
final class GuardedBroker implements AutoCloseable {
    static final String OWNER = "owner";

    private static final String LOGIN =
            "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"secret\"%s;";

    private final List<JsonNode> chart = Chart.with(Map.of("kafka.replication", 1, "kafka.partitions", 2));
    private final EmbeddedKafka kafka;

    GuardedBroker(Path directory, int port) {
        kafka = EmbeddedKafka.start(directory, port, settings());
        try (var owner = Admin.create(as(OWNER))) {
            var topics = Chart.ofKind("KafkaTopic", chart).stream()
                    .map(GuardedBroker::topic)
                    .toList();
            BrokerAnswer.of(owner.createTopics(topics).all());
            var rules = users().flatMap(GuardedBroker::rules).toList();
            BrokerAnswer.of(owner.createAcls(rules).all());
        }
    }

    private Stream<JsonNode> users() {
        return Chart.ofKind("KafkaUser", chart).stream();
    }

    /** The controller, which is the same process, asks for no login. */
    private Map<String, String> settings() {
        var logins = Stream.concat(Stream.of(OWNER), users().map(Chart::name))
                .map(name -> " user_%s=\"secret\"".formatted(name))
                .collect(joining());
        return Map.of(
                "listener.security.protocol.map", "PLAINTEXT:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT",
                "sasl.enabled.mechanisms", "PLAIN",
                "sasl.mechanism.inter.broker.protocol", "PLAIN",
                "listener.name.plaintext.plain.sasl.jaas.config", LOGIN.formatted(OWNER, logins),
                "authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                "super.users", "User:" + OWNER + ";User:ANONYMOUS");
    }

    /** What a client is set to that logs in under this name. */
    Map<String, Object> as(String user) {
        return Map.of(
                "bootstrap.servers",
                kafka.bootstrapServers(),
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                LOGIN.formatted(user, ""));
    }

    String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    private static NewTopic topic(JsonNode topic) {
        var settings = topic.at("/spec/config").properties().stream()
                .collect(toMap(Map.Entry::getKey, setting -> setting.getValue().asString()));
        return new NewTopic(Chart.name(topic), topic.at("/spec/partitions").asInt(), (short) 1).configs(settings);
    }

    private static Stream<AclBinding> rules(JsonNode user) {
        return user.at("/spec/authorization/acls")
                .valueStream()
                .flatMap(rule -> rule.path("operations")
                        .valueStream()
                        .map(operation -> rule(Chart.name(user), rule.path("resource"), operation.asString())));
    }

    private static AclBinding rule(String user, JsonNode resource, String operation) {
        var pattern =
                resource.path("patternType").asString().equals("prefix") ? PatternType.PREFIXED : PatternType.LITERAL;
        var what = new ResourcePattern(type(resource), resource.path("name").asString(), pattern);
        var may = new AccessControlEntry("User:" + user, "*", operation(operation), AclPermissionType.ALLOW);
        return new AclBinding(what, may);
    }

    private static ResourceType type(JsonNode resource) {
        return ResourceType.fromString(constant(resource.path("type").asString()));
    }

    private static AclOperation operation(String name) {
        return AclOperation.fromString(constant(name));
    }

    /** {@code transactionalId} is {@code TRANSACTIONAL_ID}. */
    private static String constant(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    @Override
    public void close() {
        kafka.close();
    }
}
