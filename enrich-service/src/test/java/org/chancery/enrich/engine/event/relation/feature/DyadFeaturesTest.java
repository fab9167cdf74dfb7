package org.chancery.enrich.engine.event.relation.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.chancery.contract.EventStatus;
import org.chancery.enrich.engine.event.SmallDesk;
import org.chancery.enrich.engine.event.argument.AnalyzedSentence;
import org.chancery.enrich.engine.event.argument.Discourse;
import org.chancery.enrich.engine.event.argument.RoleAssigner;
import org.chancery.enrich.engine.event.predicate.PredicateFinder;
import org.chancery.enrich.engine.lexicon.seed.SmallLexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the second reader is told of Syldavia and Borduria, in this order. */
class DyadFeaturesTest {
    private final RoleAssigner roles = new RoleAssigner(
            SmallDesk.WORDS, SmallDesk.PRONOUNS, SmallLexicon.LEXICON.weights().arguments());
    private final PredicateFinder predicates = new PredicateFinder(SmallDesk.WORDS, roles);
    private final DyadFeatures features = new DyadFeatures(SmallDesk.WORDS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Syldavia mocked Borduria.                   | source does to target: mock
            Syldavia mocked Borduria.                   | done to target: mock
            Borduria was mocked by Syldavia.            | source does to target: be mock
            Borduria mocked Syldavia.                   | target does to source: mock
            Borduria mocked Syldavia.                   | source does nothing to target
            Syldavia's offer to Borduria lapsed.        | source's offer
            Syldavia's offer to Borduria lapsed.        | source's, before target: offer to
            Syldavia mocked the envoys from Borduria.   | before target: envoy from
            """)
    void grammarSaysWhoDoesIt(String text, String feature) {
        assertThat(of(0, text)).anyMatch(name -> name.startsWith(feature));
    }

    @Test
    void otherSentencesOfTheArticleCountAndTheirOwnDoesNot() {
        var text =
                "Syldavia mocked Borduria. Syldavia condemned Borduria. Borduria slept. Syldavia and Borduria were there.";

        assertThat(of(0, text))
                .contains(
                        "stands in lead",
                        "elsewhere: ACCUSE",
                        "together elsewhere: 2",
                        "source elsewhere: seldom, target: often",
                        "title names neither")
                .doesNotContain("no rule elsewhere");
        assertThat(of(1, text))
                .contains("stands in top", "no rule elsewhere", "together elsewhere: 2")
                .doesNotContain("elsewhere: ACCUSE");
    }

    @Test
    void whatIsReadTheOtherWayRoundIsNamedSo() {
        assertThat(of(0, "Syldavia mocked Borduria. Borduria condemned Syldavia."))
                .contains("elsewhere reversed: ACCUSE", "no rule elsewhere");
    }

    private List<String> of(int sentence, String text) {
        var analyzed = SmallDesk.sentences(text);
        var sentences = IntStream.range(0, analyzed.size())
                .mapToObj(place -> read(analyzed.get(place), place))
                .toList();
        return features.describe(new ReadArticle(sentences), sentences.get(sentence)).stream()
                .filter(described -> described.dyad().source().identity().equals("SYL"))
                .findFirst()
                .orElseThrow()
                .features();
    }

    private ReadSentence read(AnalyzedSentence sentence, int place) {
        var discourse = new Discourse();
        var readings = sentence.triggers().stream()
                .flatMap(trigger -> roles.assign(sentence, trigger, discourse).stream()
                        .map(sides -> new Reading(trigger, sides, EventStatus.HAPPENED, 0.5)))
                .toList();
        return new ReadSentence(sentence, place, predicates.of(sentence, discourse), readings);
    }
}
