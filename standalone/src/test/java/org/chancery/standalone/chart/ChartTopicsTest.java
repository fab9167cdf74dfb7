package org.chancery.standalone.chart;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chancery.contract.TopicSettings;
import org.chancery.contract.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The topics of the chart have the settings that the contract gives them. */
class ChartTopicsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void haveTheSettingsOfTheContract(int replication) {
        for (var topic : topics(Map.of("kafka.replication", replication))) {
            var name = Chart.name(topic);
            var isCompacted = topic.at("/spec/config").has(TopicSettings.CLEANUP);

            assertThat(topic.at("/spec/replicas").asInt()).isEqualTo(replication);
            assertThat(settings(topic))
                    .as(name)
                    .isEqualTo(
                            isCompacted
                                    ? TopicSettings.compacted(name, replication)
                                    : TopicSettings.of(name, replication));
        }
    }

    @Test
    void thoseThatKeepEveryRecordAreTheTopicsOfTheContract() {
        assertThat(topics(Map.of()))
                .filteredOn(topic -> !topic.at("/spec/config").has(TopicSettings.CLEANUP))
                .extracting(Chart::name)
                .containsExactlyInAnyOrder(
                        Topics.RAW_ARTICLES,
                        Topics.deadLettersOf(Topics.RAW_ARTICLES),
                        Topics.ENRICHED_ARTICLES,
                        Topics.deadLettersOf(Topics.ENRICHED_ARTICLES),
                        Topics.DIPLOMATIC_EVENTS);
    }

    @Test
    void arePrintedWithWhatTheyKeep() {
        var rows = topics(Map.of()).stream()
                .map(topic -> "| `%s` | %s |"
                        .formatted(
                                Chart.name(topic),
                                topic.at("/spec/config").has(TopicSettings.CLEANUP)
                                        ? "the last record of each key"
                                        : "every record"));

        assertThat(Chart.text(Chart.DEPLOY.resolve("../docs/architecture.md")).lines())
                .containsAll(rows.toList());
    }

    @Test
    void areNeverDeletedWithTheRelease() {
        assertThat(topics(Map.of()))
                .allSatisfy(topic -> assertThat(topic.at("/metadata/annotations")
                                .path("helm.sh/resource-policy")
                                .asString())
                        .isEqualTo("keep"));
    }

    private static List<JsonNode> topics(Map<String, Object> values) {
        return Chart.ofKind("KafkaTopic", Chart.with(values));
    }

    private static Map<String, String> settings(JsonNode topic) {
        return topic.at("/spec/config").properties().stream()
                .collect(toMap(Map.Entry::getKey, setting -> setting.getValue().asString()));
    }
}
