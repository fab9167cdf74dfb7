package org.chancery.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.chancery.store.running.StoreTest;
import org.junit.jupiter.api.Test;

/** The store on PostgreSQL keeps the contract, and refuses what no table holds. */
@StoreTest
class PostgresArticleStoreIT implements ArticleStoreContract, EditionOrderContract, DeliveryContract, FilterContract {
    @Test
    void editionThatTheDatabaseCannotHoldIsRefusedAndNothingOfItsBatchIsKept(ArticleStore store) {
        var batch = List.of(Editions.summit("before"), Editions.about("nul", "a\0b"));

        assertThatThrownBy(() -> store.save(batch))
                .isInstanceOf(EditionRefused.class)
                .hasMessageContaining("Article nul");
        assertThat(store.article("before")).isEmpty();
    }

    @Test
    void wordsTooLongForAnIndexAreRefusedAndNotTriedForever(ArticleStore store) {
        var edition = Editions.about("long", random(20_000));

        assertThatThrownBy(() -> store.save(List.of(edition))).isInstanceOf(EditionRefused.class);
    }

    @Test
    void moreEventsThanAnyArticleTellsAreRefused(ArticleStore store) {
        var edition = Editions.meetings("endless", 500, 60_000);

        assertThatThrownBy(() -> store.save(List.of(edition)))
                .isInstanceOf(EditionRefused.class)
                .hasMessageContaining("500 events");
    }

    @Test
    void eventsLieInThePartitionOfTheirMonthAndMoveWhenTheyAreDatedAnew(ArticleStore store, Running running) {
        var later = Editions.meetingWith("MMM", "1987-11-30", "moved");
        store.save(List.of(
                Editions.edition("moved", 1, null, Editions.meetingWith("MMM", "1987-03-05", "moved")),
                Editions.edition("odd", 1, null, Editions.meetingWith("MMM", "0400-01-01", "odd"))));
        assertThat(partitions(running)).containsExactly("event_1987_03", "event_early");

        store.save(List.of(Editions.edition("moved", 2, "B", later)));

        assertThat(partitions(running)).containsExactly("event_1987_11", "event_early");
        assertThat(store.save(List.of(Editions.canceled("moved")))).containsExactly(Outcome.REVISED);
        assertThat(store.corrections(Editions.canceled("moved"))).hasSize(1);
    }

    @Test
    void monthIsCreatedOnceHoweverManyNeedItAtOnce(Running running) throws Exception {
        var sql = running.database().sql();
        Callable<List<String>> ensure =
                () -> sql.queryForList("select ensure_event_month('1985-05-01')::text", String.class);
        try (var threads = Executors.newFixedThreadPool(12)) {
            for (var ensured : threads.invokeAll(Collections.nCopies(12, ensure))) {
                assertThat(ensured.get()).hasSize(1);
            }
        }
    }

    private static List<String> partitions(Running running) {
        return running.database()
                .sql()
                .queryForList(
                        "select distinct tableoid::regclass::text from event where 'MMM' = any(target) order by 1",
                        String.class);
    }

    private static String random(int length) {
        return new Random(1)
                .ints(length, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
