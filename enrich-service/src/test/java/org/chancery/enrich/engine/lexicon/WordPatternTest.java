package org.chancery.enrich.engine.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.enrich.engine.lexicon.WordPattern.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The marks of patterns. */
class WordPatternTest {
    private static final Map<String, List<String>> FAMILIES = Map.of("troop", List.of("troop", "soldier"));

    @Test
    void readsABarAsAlternatives() {
        assertThat(steps("sever|cut")).containsExactly(new Step.Word(Set.of("sever", "cut"), false));
    }

    @Test
    void readsBracketsAsWhatMayBeMissing() {
        assertThat(steps("cut (off|short)"))
                .containsExactly(new Step.Word(Set.of("cut"), false), new Step.Word(Set.of("off", "short"), true));
    }

    @Test
    void readsDotsAsAGap() {
        assertThat(steps("cut ... tie"))
                .containsExactly(
                        new Step.Word(Set.of("cut"), false), new Step.Gap(), new Step.Word(Set.of("tie"), false));
    }

    @Test
    void readsAnAtSignAsTheWordsOfAFamily() {
        assertThat(steps("send @troop|tank"))
                .containsExactly(
                        new Step.Word(Set.of("send"), false), new Step.Word(Set.of("troop", "soldier", "tank"), false));
    }

    @Test
    void readsCapitalsAndAccentsAsTextsAreRead() {
        assertThat(steps("Détente")).containsExactly(new Step.Word(Set.of("detente"), false));
    }

    @ParameterizedTest
    @CsvSource({"cut, 1", "cut tie|bond, 2", "cut (off) tie, 2", "cut ... tie, 2", "cut (off) ... tie with, 3"})
    void asksForAsMuchAsItHasWordsThatMustBeThere(String pattern, int words) {
        assertThat(parse(pattern).specificity()).isEqualTo(words);
    }

    @Test
    void startsWithAnyOfItsFirstWords() {
        assertThat(parse("@troop|tank ... fire").heads()).containsExactlyInAnyOrder("troop", "soldier", "tank");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ... tie       | must start with a word
            (cut) tie     | must start with a word
            cease-fire    | is not one word; write 'cease fire'
            'cut|'        | is not one word
            send @ship    | unknown family of words
            """)
    void refusesWhatNoTextCouldFit(String pattern, String reason) {
        assertThatThrownBy(() -> parse(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    private static List<Step> steps(String pattern) {
        return parse(pattern).steps();
    }

    private static WordPattern parse(String pattern) {
        return WordPattern.parse(pattern, new WordPattern.Place("own.yaml", 1), FAMILIES);
    }
}
