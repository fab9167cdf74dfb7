package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.chancery.contract.Topics;
import org.chancery.kit.running.TestBroker;
import org.chancery.store.running.Database;
import org.chancery.store.running.Editions;
import org.chancery.store.running.StoreProcess;
import org.chancery.store.running.TopicsOfTest;
import org.junit.jupiter.api.Test;

/** Many long articles at once fit into little memory. */
class LongArticlesIT {
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final int COUNT = 50;

    @Test
    void fiftyArticlesOfFourMegabytesAreStoredAndStreamedWithSevenHundredMegabytes() {
        var broker = TestBroker.start();
        try (var database = Database.start();
                var topics = new TopicsOfTest(broker.address())) {
            topics.make();
            for (int i = 0; i < COUNT; i++) {
                topics.packed(Editions.longOne("long " + i));
            }
            for (int i = 0; i < COUNT / 5; i++) {
                topics.packedEvents(Editions.longOne("long " + i));
            }

            try (var _ = StoreProcess.start(broker.address(), database, "700m")) {
                await().atMost(PATIENCE).until(() -> topics.lag(Topics.ENRICHED_ARTICLES, "chancery-store") == 0);
            }
            assertThat(database.sql().queryForObject("select count(*) from article", Integer.class))
                    .isEqualTo(COUNT);
        } finally {
            broker.close();
        }
    }
}
