package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.Topics;
import org.chancery.enrich.running.Articles;
import org.chancery.enrich.running.EnrichInstance;
import org.chancery.enrich.running.TopicClient;
import org.chancery.kit.running.TestBroker;
import org.junit.jupiter.api.Test;

/** Two instances that run under one name, as a rolling update may have it, lose and double nothing: one of them stops and says so. */
class TwinsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String NAME = "--CHANCERY_INSTANCE=twin";
    private static final int ROUNDS = 5;
    private static final int ARTICLES = 60;

    @Test
    void oneOfTwoInstancesOfOneNameStopsAndNothingIsLost() {
        var broker = TestBroker.start();
        var address = broker.address();
        try (var first = EnrichInstance.start(address, NAME);
                var topics = new TopicClient(address)) {
            write(topics, 0);
            awaitAnswers(topics, 1);
            try (var second = EnrichInstance.start(address, NAME)) {
                for (int round = 1; round < ROUNDS; round++) {
                    write(topics, round);
                    awaitAnswers(topics, round + 1);
                }

                await().atMost(PATIENCE).until(() -> first.isReady() != second.isReady());
                assertThat(first.isReady() ? second.readiness() : first.readiness())
                        .contains("stopped", "raw-articles");
            }
        } finally {
            broker.close();
        }
    }

    private static void write(TopicClient topics, int round) {
        ids(round).forEach(id -> topics.write(Topics.RAW_ARTICLES, id, Articles.summit(id)));
    }

    private static List<String> ids(int round) {
        return IntStream.range(0, ARTICLES)
                .mapToObj(n -> "twin %d %d".formatted(round, n))
                .toList();
    }

    private static void awaitAnswers(TopicClient topics, int rounds) {
        var ids = IntStream.range(0, rounds)
                .boxed()
                .flatMap(round -> ids(round).stream())
                .toList();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(topics.committed(Topics.ENRICHED_ARTICLES, "twin "))
                        .extracting(ConsumerRecord::key)
                        .containsExactlyInAnyOrderElementsOf(ids));
    }
}
