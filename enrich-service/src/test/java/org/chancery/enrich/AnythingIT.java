package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Random;
import org.chancery.contract.Topics;
import org.chancery.enrich.running.Articles;
import org.chancery.enrich.running.Garbage;
import org.chancery.enrich.running.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whatever somebody writes into the raw topic, it is answered once, and the articles between come through. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnythingIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String DEAD_LETTERS = Topics.deadLettersOf(Topics.RAW_ARTICLES);
    private static final int RECORDS = 400;
    private static final int MIB = 1024 * 1024;

    private Running running;

    /** One partition, so that an offset says which record is meant. */
    @BeforeAll
    void start() {
        running = Running.start(1);
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void generatedRecordsAreAnsweredOnceEachAndTheirNeighboursComeThrough() {
        long seed = new Random().nextLong();
        var key = "garbage " + seed;
        var values = new Garbage(seed).values(RECORDS).toList();
        for (int n = 0; n < RECORDS; n++) {
            running.topics().write(Topics.RAW_ARTICLES, key, values.get(n));
            if (n % 20 == 0) {
                running.topics().write(Topics.RAW_ARTICLES, key, Articles.summit("good %d %d".formatted(seed, n)));
            }
        }

        await("seed " + seed).atMost(PATIENCE).untilAsserted(() -> {
            assertThat(running.topics().committed(Topics.ENRICHED_ARTICLES, "good " + seed))
                    .hasSize(RECORDS / 20);
            assertThat(running.answersTo(key)).hasSize(RECORDS + RECORDS / 20).doesNotHaveDuplicates();
        });
        assertThat(running.enrich().isReady()).isTrue();
    }

    @Test
    void recordsThatUnpackToMoreThanAnyMayHaveAreDeadLettersWithoutTheirBytes() {
        running.topics().write(Topics.RAW_ARTICLES, "unpacked", new byte[64 * MIB]);
        running.topics().write(Topics.RAW_ARTICLES, "unpacked", Articles.summit("behind the unpacked"));

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(running.topics().committed(DEAD_LETTERS, "unpacked"))
                    .singleElement()
                    .satisfies(letter -> assertThat(letter.value()).isNull());
            assertThat(running.topics().committed(Topics.ENRICHED_ARTICLES, "behind the unpacked"))
                    .hasSize(1);
        });
    }

    @Test
    void oneArticleWithAMillionLettersOfTitleAndThousandsOfEventsKillsNobody() {
        running.topics().write(Topics.RAW_ARTICLES, "crowded", Articles.crowded("crowded", 1_000_000, 4_000));
        running.topics().write(Topics.RAW_ARTICLES, "crowded", Articles.summit("behind the crowd"));

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(running.answersTo("crowded")).hasSize(2);
            assertThat(running.topics().committed(Topics.ENRICHED_ARTICLES, "behind the crowd"))
                    .hasSize(1);
        });
        assertThat(running.topics().committed(Topics.DIPLOMATIC_EVENTS, ""))
                .allSatisfy(event -> assertThat(event.value()).hasSizeLessThan(20_000));
    }
}
