package org.chancery.enrich.engine.event.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.enrich.engine.event.SmallDesk;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.argument.AnalyzedSentence;
import org.chancery.enrich.engine.event.argument.Discourse;
import org.chancery.enrich.engine.event.argument.RoleAssigner;
import org.chancery.enrich.engine.lexicon.seed.SmallLexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who does what any verb says, whether a rule knows it or not. */
class PredicateFinderTest {
    private final PredicateFinder predicates = new PredicateFinder(
            SmallDesk.WORDS,
            new RoleAssigner(
                    SmallDesk.WORDS,
                    SmallDesk.PRONOUNS,
                    SmallLexicon.LEXICON.weights().arguments()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Syldavia mocked Borduria.                             | SYL mocked BOR
            Borduria was mocked by Syldavia.                      | SYL mocked BOR
            Syldavia visited Borduria and condemned Freedonia.    | SYL visited BOR , SYL condemned FRE
            """)
    void haveTheirSubjectsAndObjects(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Syldavia mocked everybody.", "Syldavia's neighbours mocked Syldavia.", "It was mocked."})
    void areNotLookedForWhereNoTwoPartiesAreNamed(String text) {
        assertThat(told(text)).isEmpty();
    }

    private String told(String text) {
        var sentence = SmallDesk.sentences(text).getFirst();
        return predicates.of(sentence, new Discourse()).stream()
                .map(predicate -> told(sentence, predicate))
                .collect(Collectors.joining(" , "));
    }

    private static String told(AnalyzedSentence sentence, Predicate predicate) {
        var verb = sentence.text().token(predicate.verb()).word();
        return "%s %s %s"
                .formatted(side(predicate.doers()), verb, side(predicate.affected()))
                .strip();
    }

    private static String side(List<ActorMention> actors) {
        return actors.stream().map(ActorMention::identity).collect(Collectors.joining("+"));
    }
}
