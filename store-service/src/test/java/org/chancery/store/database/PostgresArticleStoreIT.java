package org.chancery.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.chancery.store.running.Editions;
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

    private static String random(int length) {
        return new Random(1)
                .ints(length, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
