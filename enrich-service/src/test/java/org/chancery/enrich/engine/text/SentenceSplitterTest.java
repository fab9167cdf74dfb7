package org.chancery.enrich.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.contract.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences end, and how long they may be. */
class SentenceSplitterTest {
    private static final SentenceWords WORDS = new SentenceWords(Set.of("gen"), Set.of("the"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Able left. | Ben Baker stayed.",
                "Who left? | Ann Able!",
                "\"We left.\" | Others stayed.",
                "They met Gen. Able. | Nobody spoke.",
                "It was signed by J. Able.",
                "The U.S. Secretary came.",
                "He left the U.S. | The talks ended.",
                "It rose 3.5 percent. | 40 left.",
                "It fell. less was said.",
            })
    void endAtTheirMarksButNotBehindAbbreviations(String marked) {
        var expected = Arrays.stream(marked.split("\\|", -1)).map(String::strip).toList();

        assertThat(sentences(marked.replace("| ", ""))).containsExactlyElementsOf(expected);
    }

    @Test
    void endWhereALineEnds() {
        var text = read("Talks in Geneva\nAnn Able left.");

        assertThat(sentences(text)).containsExactly("Talks in Geneva", "Ann Able left.");
        assertThat(text.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1);
    }

    @Test
    void holdNoMoreThanAnEventCanShow() {
        var text = read(("wordy" + " ".repeat(400)).repeat(50));

        assertThat(text.sentences())
                .hasSizeGreaterThan(5)
                .allSatisfy(sentence -> assertThat(
                                text.passage(sentence.first(), sentence.end()).text())
                        .hasSizeLessThanOrEqualTo(3_000));
    }

    @Test
    void endBetweenWordsAndLeaveNoneOut() {
        var text = read("word ".repeat(2_000));

        assertThat(text.sentences().getFirst().first()).isZero();
        assertThat(text.sentences().getLast().end()).isEqualTo(2_000);
        assertThat(text.sentences())
                .allSatisfy(sentence ->
                        assertThat(sentence.end() - sentence.first()).isBetween(1, 300));
    }

    private static FieldText read(String text) {
        return new TextReader(WORDS, new Lemmatizer(new Inflection(Map.of(), List.of()))).read(Field.BODY, text);
    }

    private static List<String> sentences(String text) {
        return sentences(read(text));
    }

    private static List<String> sentences(FieldText text) {
        return text.sentences().stream()
                .map(sentence -> text.passage(sentence.first(), sentence.end()).text())
                .toList();
    }
}
