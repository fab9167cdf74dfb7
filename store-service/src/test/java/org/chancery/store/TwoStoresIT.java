package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.chancery.contract.EnrichedArticle;
import org.chancery.store.running.Editions;
import org.chancery.store.running.GroupedStore;
import org.chancery.store.running.Running;
import org.chancery.store.running.StoreInstance;
import org.chancery.store.running.StoreTest;
import org.junit.jupiter.api.Test;

/** Two instances that store and group at once what belongs together. */
@StoreTest
class TwoStoresIT {
    private static final int STORIES = 12;
    private static final int ARTICLES_OF_A_STORY = 6;

    @Test
    void tellOneHappeningOfOneStoryHoweverTheyTakeTurns(Running running) {
        try (var other = StoreInstance.start(running.broker().address(), running.database())) {
            var first = saving(running.store().articles(), 0);
            var second = saving(other.articles(), 1);
            CompletableFuture.allOf(first, second).join();

            for (int story = 0; story < STORIES; story++) {
                var found = running.store().get("/api/v1/happenings?country=" + country(story));
                assertThat(found.each("happenings", "/articles")).containsExactly("" + ARTICLES_OF_A_STORY);
                assertThat(reports(other, found.each("happenings", "/id").getFirst()))
                        .hasSize(ARTICLES_OF_A_STORY)
                        .doesNotHaveDuplicates();
            }
        }
    }

    /** Every other article of each story, one after the other, each grouped when it is stored. */
    private static CompletableFuture<Void> saving(GroupedStore store, int turn) {
        return CompletableFuture.runAsync(() -> IntStream.range(0, STORIES * ARTICLES_OF_A_STORY)
                .filter(number -> number % 2 == turn)
                .mapToObj(TwoStoresIT::article)
                .forEach(article -> store.save(List.of(article))));
    }

    private static EnrichedArticle article(int number) {
        var id = "turn " + number;
        var meeting = Editions.meetingWith(country(number / ARTICLES_OF_A_STORY), "2023-08-09", id);
        return Editions.edition(id, 1, null, meeting);
    }

    private static String country(int story) {
        return "TW" + (char) ('A' + story);
    }

    private static List<String> reports(StoreInstance store, String happening) {
        return store.get("/api/v1/happenings/" + happening).each("reports", "/event/article/id");
    }
}
