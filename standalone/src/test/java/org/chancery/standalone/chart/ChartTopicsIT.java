package org.chancery.standalone.chart;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.ConfigEntry.ConfigSource;
import org.apache.kafka.common.config.ConfigResource;
import org.chancery.kit.running.BrokerAnswer;
import org.chancery.standalone.running.PipelineTest;
import org.chancery.standalone.running.RunningPipeline;
import org.junit.jupiter.api.Test;

/** A real broker is asked what topics the services have created: they are those of the chart, with the same settings. */
@PipelineTest
class ChartTopicsIT {
    @Test
    void theChartMakesTheTopicsThatTheServicesWouldCreate(RunningPipeline pipeline) {
        var made = new TreeMap<String, Map<String, String>>();
        for (var topic : Chart.ofKind("KafkaTopic", Chart.with(Map.of("kafka.replication", 1)))) {
            var settings = topic.at("/spec/config").properties().stream()
                    .collect(toMap(
                            Map.Entry::getKey, setting -> setting.getValue().asString()));
            settings.put("partitions", topic.at("/spec/partitions").asString());
            made.put(Chart.name(topic), settings);
        }

        assertThat(created(pipeline.bootstrapServers())).containsExactlyInAnyOrderEntriesOf(made);
    }

    private static Map<String, Map<String, String>> created(String bootstrapServers) {
        try (var broker = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            var names = BrokerAnswer.of(broker.listTopics().names()).stream()
                    .filter(name -> name.startsWith("news.") || name.startsWith("diplomacy."))
                    .toList();
            var created = settings(broker, names);
            BrokerAnswer.of(broker.describeTopics(names).allTopicNames())
                    .forEach((name, topic) -> created.get(name)
                            .put(
                                    "partitions",
                                    Integer.toString(topic.partitions().size())));
            return created;
        }
    }

    private static Map<String, Map<String, String>> settings(Admin broker, List<String> names) {
        var resources = names.stream()
                .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                .toList();
        return BrokerAnswer.of(broker.describeConfigs(resources).all()).entrySet().stream()
                .collect(toMap(config -> config.getKey().name(), config -> own(config.getValue())));
    }

    /** What differs from the broker's own settings. */
    private static Map<String, String> own(Config config) {
        return config.entries().stream()
                .filter(entry -> entry.source() == ConfigSource.DYNAMIC_TOPIC_CONFIG)
                .collect(toMap(ConfigEntry::name, ConfigEntry::value));
    }
}
