package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.Topics;
import org.chancery.enrich.running.Articles;
import org.chancery.enrich.running.EnrichInstance;
import org.chancery.enrich.running.TopicClient;
import org.chancery.kit.running.TestBroker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An edition that stands in the raw topic twice is answered twice, and its events are told once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToldOnceIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TestBroker broker = TestBroker.start();
    private final TopicClient topics = new TopicClient(broker.address());

    @AfterAll
    void stop() {
        topics.close();
        broker.close();
    }

    @Test
    void alsoOverARestart() {
        try (var _ = EnrichInstance.start(broker.address())) {
            write("doubled");
            write("doubled");
            awaitAnswers("doubled", 2);
        }
        try (var _ = EnrichInstance.start(broker.address())) {
            write("doubled");
            awaitAnswers("doubled", 3);

            assertThat(told("doubled")).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @Test
    void anEditionThatALaterOneHasOvertakenTellsNothing() {
        try (var _ = EnrichInstance.start(broker.address())) {
            topics.write(Topics.RAW_ARTICLES, "overtaken", Articles.retraction("overtaken"));
            write("overtaken");
            awaitAnswers("overtaken", 2);

            assertThat(told("overtaken")).isEmpty();
        }
    }

    private void write(String id) {
        topics.write(Topics.RAW_ARTICLES, id, Articles.summit(id));
    }

    private void awaitAnswers(String id, int count) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(topics.committed(Topics.ENRICHED_ARTICLES, id))
                        .hasSize(count));
    }

    private List<String> told(String id) {
        return topics.committed(Topics.DIPLOMATIC_EVENTS, "").stream()
                .filter(event -> new String(event.value()).contains("\"id\":\"" + id + "\""))
                .map(ConsumerRecord::key)
                .toList();
    }
}
