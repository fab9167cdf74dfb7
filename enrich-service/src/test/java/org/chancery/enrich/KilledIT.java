package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.Topics;
import org.chancery.enrich.running.Articles;
import org.chancery.enrich.running.EnrichProcess;
import org.chancery.enrich.running.TopicClient;
import org.chancery.kit.running.TestBroker;
import org.junit.jupiter.api.Test;

/** Killing the service in the middle of its work loses and doubles nothing, for those who read what is committed. */
class KilledIT {
    private static final int ARTICLES = 1_000;
    private static final int KILLS = 2;
    private static final String SERVICE = "killed";

    @Test
    void aServiceKilledAndStartedAgainAnswersEachArticleOnce() {
        var broker = TestBroker.start();
        try (var topics = new TopicClient(broker.address())) {
            broker.addTopics(
                    topic(Topics.RAW_ARTICLES),
                    topic(Topics.deadLettersOf(Topics.RAW_ARTICLES)),
                    topic(Topics.ENRICHED_ARTICLES),
                    topic(Topics.DIPLOMATIC_EVENTS));
            var ids = IntStream.range(0, ARTICLES).mapToObj(n -> "article " + n).toList();
            ids.forEach(id -> topics.write(Topics.RAW_ARTICLES, id, Articles.summit(id)));

            for (int kill = 0; kill < KILLS; kill++) {
                int before = written(topics);
                try (var _ = EnrichProcess.start(broker.address(), SERVICE)) {
                    await().atMost(Duration.ofSeconds(60)).until(() -> written(topics) > before);
                }
            }
            assertThat(answered(topics)).as("killed in the middle").hasSizeLessThan(ARTICLES);

            try (var _ = EnrichProcess.start(broker.address(), SERVICE)) {
                await().atMost(Duration.ofSeconds(120))
                        .until(() -> answered(topics).size() >= ARTICLES);
                assertThat(answered(topics)).containsExactlyInAnyOrderElementsOf(ids);
                assertThat(topics.committed(Topics.DIPLOMATIC_EVENTS, ""))
                        .extracting(ConsumerRecord::key)
                        .doesNotHaveDuplicates();
            }
        } finally {
            broker.close();
        }
    }

    private static NewTopic topic(String name) {
        return new NewTopic(name, 3, (short) 1);
    }

    private static List<String> answered(TopicClient topics) {
        return topics.committed(Topics.ENRICHED_ARTICLES, "article ").stream()
                .map(ConsumerRecord::key)
                .toList();
    }

    /** Also what a transaction has written that will never be committed. */
    private static int written(TopicClient topics) {
        return topics.everything(Topics.ENRICHED_ARTICLES).size();
    }
}
