package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.running.Articles;
import org.chancery.ingest.running.IngestInstance;
import org.chancery.ingest.running.RawTopic;
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
                end = Instant.now().plusSeconds(20);
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
                assertThat(push(second, end)).as("pushed once more").containsOnly("duplicate");
                assertThat(ended(second) + ended(third)).isEqualTo(ARTICLES + 1);
            }
        } finally {
            broker.close();
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
