package org.chancery.enrich.engine.text.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is told at once must be what looking would find. */
class WordSetTest {
    private static final int MANY = 2_000;

    @Test
    void holdsWordsByAnyOfTheirForms() {
        var set = new WordSet(Set.of("cut", "sever"));

        assertThat(set.holdsFormOf(word("severed", "severe", "sever"))).isTrue();
        assertThat(set.holdsFormOf(word("severe"))).isFalse();
    }

    @Test
    void missesNoneOfManyWordsAndHoldsNoOther() {
        var words = IntStream.range(0, MANY).mapToObj(i -> "w" + i).collect(Collectors.toSet());
        var set = new WordSet(words);

        assertThat(words).allMatch(word -> set.holdsFormOf(word("x", word)));
        assertThat(IntStream.range(MANY, 2 * MANY).mapToObj(i -> "w" + i))
                .noneMatch(word -> set.holdsFormOf(word(word)));
    }

    @Test
    void theFilterLetsAllOfItsWordsPassAndFewOthers() {
        var filter = new WordFilter();
        IntStream.range(0, MANY).forEach(i -> filter.add("w" + i));

        assertThat(IntStream.range(0, MANY).mapToObj(i -> "w" + i)).allMatch(filter::mayHold);
        assertThat(IntStream.range(0, MANY).mapToObj(i -> "other" + i).filter(filter::mayHold))
                .hasSizeLessThan(MANY / 10);
    }

    private static Word word(String... baseForms) {
        return new WordBook().word(List.of(baseForms));
    }
}
