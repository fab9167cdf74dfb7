package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.chancery.contract.Topics;
import org.chancery.enrich.running.Articles;
import org.chancery.enrich.running.EnrichInstance;
import org.chancery.enrich.running.TopicClient;
import org.chancery.kit.running.TestBroker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Topics that the service creates keep what they are given; with those that somebody else has made it does what it can. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TopicsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TestBroker broker = TestBroker.start();

    @AfterAll
    void stop() {
        broker.close();
    }

    @Test
    void oneThatRefusesAnAnswerBlocksNothingAndIsWarnedOf() throws Exception {
        broker.addTopics(new NewTopic(Topics.ENRICHED_ARTICLES, 3, (short) 1)
                .configs(Map.of("max.message.bytes", "20000", "retention.ms", "604800000")));
        try (var enrich = EnrichInstance.start(broker.address());
                var topics = new TopicClient(broker.address())) {
            topics.write(Topics.RAW_ARTICLES, "key", Articles.summit("short before"));
            topics.write(Topics.RAW_ARTICLES, "key", Articles.endlessSummit("long", 1_000_000));
            topics.write(Topics.RAW_ARTICLES, "key", Articles.summit("short behind"));

            await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(topics.committed(Topics.ENRICHED_ARTICLES, "short ")).hasSize(2);
                assertThat(topics.committed(Topics.deadLettersOf(Topics.RAW_ARTICLES), "key"))
                        .hasSize(1);
                assertThat(enrich.readiness())
                        .contains(Topics.ENRICHED_ARTICLES + " expires")
                        .contains(Topics.ENRICHED_ARTICLES + " refuses long records")
                        .doesNotContain(Topics.RAW_ARTICLES + " expires");
            });
            assertThat(settings(Topics.RAW_ARTICLES).get("retention.ms").value())
                    .isEqualTo("-1");
            assertThat(settings(Topics.RAW_ARTICLES).get("max.message.bytes").value())
                    .isEqualTo("8388608");
        }
    }

    private Config settings(String topic) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.address()))) {
            return admin.describeConfigs(List.of(resource)).all().get().get(resource);
        }
    }
}
