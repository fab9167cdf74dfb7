package org.chancery.enrich.engine.event.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.RawArticle;
import org.chancery.enrich.engine.Desk;
import org.chancery.enrich.engine.lexicon.WordPattern;
import org.chancery.enrich.engine.lexicon.WordPattern.Step;
import org.chancery.enrich.engine.text.FieldText;
import org.junit.jupiter.api.Test;

/** No pattern of the seeds is idle: on some words of its own each is found, and none that stands elsewhere is better. */
class RuleIndexTest {
    private final RuleIndex rules = new RuleIndex(Desk.LEXICON.rules());

    @Test
    void everyPatternWinsOnSomeOfItsOwnWords() {
        assertThat(Desk.LEXICON.rules()).allSatisfy(rule -> {
            assertThat(rule.verbs()).as(rule.id()).allMatch(pattern -> wins(pattern, true));
            assertThat(rule.nouns()).as(rule.id()).allMatch(pattern -> wins(pattern, false));
        });
    }

    private boolean wins(WordPattern pattern, boolean isVerb) {
        return IntStream.range(0, 4 * longest(pattern))
                .mapToObj(variant -> text(pattern, variant))
                .anyMatch(text -> best(text, isVerb).filter(pattern::equals).isPresent());
    }

    private static int longest(WordPattern pattern) {
        return pattern.steps().stream()
                .mapToInt(step ->
                        step instanceof Step.Word word ? word.alternatives().size() : 1)
                .max()
                .orElse(1);
    }

    /** Each variant takes other alternatives, with and without optional words, with and without a word in the gaps. */
    private static FieldText text(WordPattern pattern, int variant) {
        var words = pattern.steps().stream()
                .flatMap(step -> words(step, variant))
                .collect(Collectors.joining(" ", "they ", " nothing."));
        var article =
                new RawArticle("own", 1, ArticleStatus.USABLE, null, null, null, null, words, "en", null, null, null);
        return Desk.LEXICON.language().texts().read(article).bodyFirst().getFirst();
    }

    private static Stream<String> words(Step step, int variant) {
        return switch (step) {
            case Step.Gap _ -> variant % 2 == 0 ? Stream.empty() : Stream.of("zzz");
            case Step.Word word when word.optional() && variant / 2 % 2 == 0 -> Stream.empty();
            case Step.Word word ->
                Stream.of(word.alternatives().stream()
                        .sorted()
                        .toList()
                        .get(variant / 4 % word.alternatives().size()));
        };
    }

    private Optional<WordPattern> best(FieldText text, boolean isVerb) {
        var sentence = text.sentences().getFirst();
        var order = Comparator.comparingInt(
                        (RuleIndex.Entry entry) -> entry.pattern().specificity())
                .thenComparingInt(entry -> rules.end(entry, text, 1, sentence).orElse(0))
                .thenComparing(entry -> entry.rule().isSilent())
                .reversed();
        return rules.startingAt(text, 1).stream()
                .filter(entry -> entry.isVerb() == isVerb)
                .filter(entry -> rules.end(entry, text, 1, sentence).isPresent())
                .sorted(order)
                .map(RuleIndex.Entry::pattern)
                .findFirst();
    }
}
