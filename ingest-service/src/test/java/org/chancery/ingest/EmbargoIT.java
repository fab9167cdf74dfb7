package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.publish.EmbargoTopic;
import org.chancery.ingest.running.Articles;
import org.chancery.ingest.running.IngestInstance;
import org.chancery.ingest.running.RawTopic;
import org.chancery.kit.running.BrokerAnswer;
import org.chancery.kit.running.TestBroker;
import org.junit.jupiter.api.Test;

/** Articles under embargo wait in the broker, and are published once when it ends, whatever became of the instance that took them. */
class EmbargoIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int ARTICLES = 20;

    @Test
    void areReadableAfterTheirEmbargoAndOnceThoughInstancesComeAndGo() {
        var broker = TestBroker.start();
        var raw = new RawTopic(broker.address());
        try {
            Instant end;
            try (var first = IngestInstance.start(broker.address())) {
                end = Instant.now().plusSeconds(12);
                var answers = push(first, end);
                assertThat(first.pushJson("{\"id\": \"killed\", \"title\": \"T\", \"embargoedUntil\": \"%s\"}"
                                        .formatted(end))
                                .status())
                        .isEqualTo(202);
                assertThat(first.pushJson("{\"id\": \"killed\", \"status\": \"canceled\"}")
                                .status())
                        .isEqualTo(202);

                assertThat(answers).containsOnly("embargoed");
                assertThat(push(first, end)).as("pushed again").containsOnly("embargoed");
                assertThat(raw.articles().keySet()).containsExactly("killed");
            }
            try (var second = IngestInstance.start(broker.address());
                    var third = IngestInstance.start(broker.address())) {
                await().atMost(PATIENCE).until(() -> waiting(second) + waiting(third) == 0 && raw.size() > ARTICLES);

                assertThat(Instant.now()).isAfterOrEqualTo(end);
                assertThat(raw.articles())
                        .hasSize(ARTICLES + 1)
                        .allSatisfy((id, editions) -> assertThat(editions)
                                .as(id)
                                .extracting(RawArticle::version)
                                .containsExactly(1));
                assertThat(raw.editions("held-7").getFirst().body()).isEqualTo("What the two agreed on.");
                assertThat(push(second, end)).as("pushed once more").containsOnly("duplicate");
                assertThat(ended(second) + ended(third)).isEqualTo(ARTICLES + 1);
            }
        } finally {
            broker.close();
        }
    }

    @Test
    void whatSomebodyDeletedWhileItWaitedIsCountedAndNotWaitedFor() {
        var broker = TestBroker.start();
        try (var ingest = IngestInstance.start(broker.address())) {
            push(ingest, Instant.now().plusSeconds(8));
            await().atMost(PATIENCE).until(() -> waiting(ingest) == ARTICLES);
            deleteAll(broker.address());

            await().atMost(PATIENCE).until(() -> waiting(ingest) == 0);

            assertThat(ingest.metric("chancery_embargoes_ended_total{stage=\"ingest\",outcome=\"missing\"}"))
                    .isEqualTo(ARTICLES);
            assertThat(new RawTopic(broker.address()).size()).isZero();
        } finally {
            broker.close();
        }
    }

    private static void deleteAll(String broker) {
        var topic = new ConfigResource(ConfigResource.Type.TOPIC, EmbargoTopic.NAME);
        var deletable = new AlterConfigOp(new ConfigEntry("cleanup.policy", "compact,delete"), OpType.SET);
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            BrokerAnswer.of(admin.incrementalAlterConfigs(Map.of(topic, List.of(deletable)))
                    .all());
            var described = BrokerAnswer.of(
                    admin.describeTopics(List.of(EmbargoTopic.NAME)).allTopicNames());
            var all = described.get(EmbargoTopic.NAME).partitions().stream()
                    .collect(Collectors.toMap(
                            one -> new TopicPartition(EmbargoTopic.NAME, one.partition()),
                            one -> RecordsToDelete.beforeOffset(-1)));
            BrokerAnswer.of(admin.deleteRecords(all).all());
        }
    }

    private static List<String> push(IngestInstance ingest, Instant until) {
        return IntStream.range(0, ARTICLES)
                .mapToObj(number -> ingest.pushJson(Articles.json(Articles.embargoed("held-" + number, until)))
                        .at("/outcome"))
                .toList();
    }

    private static double waiting(IngestInstance ingest) {
        return ingest.metric("chancery_embargoes_waiting{stage=\"ingest\"}");
    }

    private static double ended(IngestInstance ingest) {
        return ingest.metric("chancery_embargoes_ended_total{stage=\"ingest\"}");
    }
}
