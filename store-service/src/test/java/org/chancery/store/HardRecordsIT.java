package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.DeadLetterHeaders;
import org.chancery.contract.Topics;
import org.chancery.store.running.Editions;
import org.chancery.store.running.HardRecords;
import org.chancery.store.running.Running;
import org.chancery.store.running.TopicsOfTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Whatever stands in the topics: it ends in one place, and nothing behind it waits. */
class HardRecordsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int COUNT = 300;
    private static final long SEED = Long.getLong("chancery.seed", new Random().nextInt());

    private static Running running;

    @BeforeAll
    static void start() {
        LoggerFactory.getLogger(HardRecordsIT.class).warn("The records come of -Dchancery.seed={}", SEED);
        running = Running.start("--logging.level.org.chancery.store.arrival=off");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void whateverStandsAmongTheEnrichedEndsInOnePlaceAndHoldsUpNoArticle() {
        var records = new HardRecords(SEED, Editions.summit("hard"));
        var sent = new ArrayList<>(records.longOnes());
        sent.addAll(records.some(COUNT).toList());
        for (int i = 0; i < sent.size(); i++) {
            running.topics().hard(Topics.ENRICHED_ARTICLES, i % TopicsOfTest.PARTITIONS, sent.get(i));
        }
        running.topics().flush();
        var neighbours =
                partitions().mapToObj(partition -> "neighbour " + partition).toList();
        partitions()
                .forEach(partition -> running.topics().enriched(partition, Editions.summit(neighbours.get(partition))));

        await().atMost(PATIENCE).until(() -> {
            assertThat(running.store().isReady()).isTrue();
            return neighbours.stream().allMatch(HardRecordsIT::isStored);
        });
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(running.store().metric("chancery_articles_received_total{stage=\"store\"}"))
                                .isEqualTo(sent.size() + neighbours.size()));
        var letters = running.topics().records(Topics.deadLettersOf(Topics.ENRICHED_ARTICLES));
        assertThat(letters).extracting(HardRecordsIT::place).doesNotHaveDuplicates();
        assertThat(running.store().metric("chancery_articles_total{outcome=\"dead_lettered\"}"))
                .isEqualTo(letters.size())
                .isGreaterThan(COUNT / 2.0);
        assertThat(letters)
                .allSatisfy(letter -> assertThat(letter.headers().lastHeader(DeadLetterHeaders.FAILURE))
                        .isNotNull());
    }

    @Test
    void whateverStandsAmongTheEventsHoldsUpNoStream() {
        var example =
                Editions.meeting("hard").reportedBy(Editions.summit("hard").reference());
        var records = new HardRecords(SEED, example);
        var sent = new ArrayList<>(records.longOnes());
        sent.addAll(records.some(COUNT).toList());
        var good = partitions()
                .mapToObj(partition -> Editions.meeting("streamed " + partition))
                .toList();
        try (var stream = running.store().watch("")) {
            for (int i = 0; i < sent.size(); i++) {
                running.topics().hard(Topics.DIPLOMATIC_EVENTS, i % TopicsOfTest.PARTITIONS, sent.get(i));
            }
            running.topics().flush();
            partitions().forEach(partition -> running.topics().event(partition, good.get(partition)));

            await().atMost(PATIENCE).until(() -> {
                assertThat(running.store().isReady()).isTrue();
                return good.stream().allMatch(event -> stream.events().contains(event.id()));
            });
        }
    }

    private static IntStream partitions() {
        return IntStream.range(0, TopicsOfTest.PARTITIONS);
    }

    private static boolean isStored(String article) {
        return running.store()
                        .get("/api/v1/articles/" + article.replace(" ", "%20"))
                        .status()
                == 200;
    }

    private static List<Long> place(ConsumerRecord<?, ?> letter) {
        var partition =
                letter.headers().lastHeader("kafka_dlt-original-partition").value();
        var offset = letter.headers().lastHeader("kafka_dlt-original-offset").value();
        return List.of(
                (long) ByteBuffer.wrap(partition).getInt(),
                ByteBuffer.wrap(offset).getLong());
    }
}
