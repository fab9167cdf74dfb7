package org.chancery.ingest.arrival.feed.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.running.Articles;
import org.junit.jupiter.api.Test;

class ItemFilterTest {
    private static final RawArticle SUMMIT =
            Articles.edition("1", 1, "Ministers of Österreich met. It rained (a lot).");

    @Test
    void withoutWordsAllItemsCount() {
        assertThat(new ItemFilter(List.of(), List.of()).objection(SUMMIT)).isEmpty();
    }

    @Test
    void oneOfTheWordsIsEnoughInTitleOrBody() {
        assertThat(new ItemFilter(List.of("football", "BERLIN"), List.of()).objection(SUMMIT))
                .isEmpty();
        assertThat(new ItemFilter(List.of("österreich"), List.of()).objection(SUMMIT))
                .isEmpty();
        assertThat(new ItemFilter(List.of("football"), List.of()).objection(SUMMIT))
                .contains("has none of [football]");
    }

    @Test
    void oneUnwantedWordIsToo() {
        assertThat(new ItemFilter(List.of("Berlin"), List.of("rained")).objection(SUMMIT))
                .contains("has 'rained'");
    }

    @Test
    void partsOfWordsDoNotCountAndWordsAreNoPatterns() {
        assertThat(new ItemFilter(List.of(), List.of("rain", "mini", ".*")).objection(SUMMIT))
                .isEmpty();
        assertThat(new ItemFilter(List.of(), List.of("(a lot)")).objection(SUMMIT))
                .contains("has '(a lot)'");
    }
}
