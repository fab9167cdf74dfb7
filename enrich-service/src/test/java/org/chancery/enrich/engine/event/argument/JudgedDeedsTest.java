package org.chancery.enrich.engine.event.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.enrich.engine.event.SmallDesk;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.trigger.Trigger;
import org.chancery.enrich.engine.lexicon.seed.SmallLexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is meant by a judgement of an attack. */
class JudgedDeedsTest {
    private final RoleAssigner roles = new RoleAssigner(
            SmallDesk.WORDS, SmallDesk.PRONOUNS, SmallLexicon.LEXICON.weights().arguments());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Syldavia condemned the Bordurian attack on Freedonia.        | BOR",
                "Syldavia condemned Borduria's attack on Freedonia.           | BOR",
                "Syldavia condemned the attack by Borduria on Freedonia.      | BOR",
                "Syldavia condemned the attack on Freedonia by Borduria.      | BOR",
                "Syldavia condemned Borduria for the attack on Freedonia.     | BOR",
                "The Bordurian attack on Freedonia was condemned by Syldavia. | BOR",
                "Syldavia condemned the attack on Freedonia.                  | nobody",
                "The attack on Freedonia was condemned by Syldavia.           | nobody",
            })
    void itIsTheDoerWhoIsCondemnedAndNotWhomItStrikes(String text, String condemned) {
        assertThat(sides(text, "condemn").map(sides -> one(sides.target())).orElse("nobody"))
                .isEqualTo(condemned);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Syldavia condemned the attack on Freedonia.",
                "Syldavia condemned a wave of attacks on Freedonia.",
            })
    void whoCondemnsAnAttackHasNotMadeIt(String text) {
        assertThat(sides(text, "attack")).isEmpty();
    }

    private Optional<SourceAndTarget> sides(String text, String rule) {
        var sentence = SmallDesk.sentences(text).getLast();
        var discourse = new Discourse();
        discourse.enter(sentence);
        return roles.assign(sentence, trigger(sentence, rule), discourse);
    }

    private static Trigger trigger(AnalyzedSentence sentence, String rule) {
        return sentence.triggers().stream()
                .filter(trigger -> trigger.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static String one(List<ActorMention> side) {
        return side.getFirst().identity();
    }
}
