package org.chancery.enrich.engine.event.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.enrich.engine.event.SmallDesk;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.lexicon.seed.SmallLexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who does it to whom. */
class RoleAssignerTest {
    private final RoleAssigner roles = new RoleAssigner(
            SmallDesk.WORDS, SmallDesk.PRONOUNS, SmallLexicon.LEXICON.weights().arguments());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Syldavia condemned Borduria.                          | SYL | BOR
            Borduria condemned Syldavia.                          | BOR | SYL
            Syldavian troops attacked Borduria.                   | SYL | BOR
            Syldavia visited and condemned Borduria.              | SYL | BOR
            Syldavia condemned Borduria for an hour.              | SYL | BOR
            President Anna Kestrel condemned Borduria.            | SYL | BOR
            Syldavia will not visit Borduria.                     | SYL | BOR
            """)
    void takesTheSubjectForTheSourceAndTheObjectForTheTarget(String text, String source, String target) {
        assertThat(sides(text)).isEqualTo(source + " > " + target);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Syldavia was condemned by Borduria.                   | BOR | SYL
            Syldavia has been attacked by Bordurian troops.       | BOR | SYL
            Syldavia received much aid from Borduria.             | BOR | SYL
            """)
    void turnsRoundWhatIsDoneToTheSubject(String text, String source, String target) {
        assertThat(sides(text)).isEqualTo(source + " > " + target);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Syldavia and Borduria condemned Freedonia.            | SYL+BOR | FRE
            Syldavia condemned Borduria and Freedonia.            | SYL | BOR+FRE
            Syldavia, Borduria and the Danube League condemned Freedonia. | SYL+BOR+LEAGUE | FRE
            Syldavia met with Borduria and with Freedonia.        | SYL | BOR+FRE
            Syldavia and Borduria met.                            | SYL | BOR
            """)
    void takesAllThatAreCoordinated(String text, String source, String target) {
        assertThat(sides(text)).isEqualTo(source + " > " + target);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Freedonia, which condemned Borduria, is near.         | FRE | BOR
            Syldavia visited Freedonia, which attacked Borduria.  | FRE | BOR
            Syldavia, which is near Freedonia, condemned Borduria. | SYL | BOR
            """)
    void findsTheSubjectOverAndInARelativeClause(String text, String source, String target) {
        assertThat(sides(text)).isEqualTo(source + " > " + target);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Syldavia's attack on Borduria was brief.              | SYL | BOR
            Syldavian sanctions on Borduria hurt.                 | SYL | BOR
            The attack on Borduria by Syldavia was brief.         | SYL | BOR
            Syldavia launched a new attack on Borduria.           | SYL | BOR
            Syldavia held talks with Borduria.                    | SYL | BOR
            The talks between Syldavia and Borduria went on.      | SYL | BOR
            """)
    void readsTheOwnerOrCarrierOfANounForItsSource(String text, String source, String target) {
        assertThat(sides(text)).isEqualTo(source + " > " + target);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Borduria said Syldavia condemned Freedonia.           | SYL | FRE
            Borduria attacked Freedonia and condemned Syldavia.   | BOR | SYL
            Borduria met Freedonia, condemning Syldavia.          | BOR | SYL
            Condemning Syldavia, Borduria opened a port.          | BOR | SYL
            Borduria's answer to Freedonia condemned Syldavia.    | BOR | SYL
            Freedonia opened a port and Borduria condemned Syldavia. | BOR | SYL
            Borduria agreed to visit Syldavia.                    | BOR | SYL
            """)
    void takesTheSubjectOfTheVerbsOwnClause(String text, String source, String target) {
        assertThat(sides(text)).isEqualTo(source + " > " + target);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Syldavia met Borduria. The two leaders condemned Freedonia.        | SYL+BOR > FRE
            Syldavia met Borduria. Both sides again condemned Freedonia.       | SYL+BOR > FRE
            Syldavia met Borduria. The two leaders met and condemned Freedonia. | SYL+BOR > FRE
            Syldavia met Borduria. Freedonia urged both sides to meet. The two leaders met. | SYL > BOR
            The two leaders condemned Freedonia.                               | nobody
            Foreign Minister Clara Montrose met President Ivan Zlot of Borduria. Freedonia left Borduria. The two ministers condemned Freedonia. | SYL+BOR > FRE
            """)
    void readsTheTwoLastNamedTogetherForAPair(String text, String expected) {
        assertThat(sides(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Syldavia and Borduria met, Freedonia said.            | SYL | BOR
            An attack by Syldavia destroyed a farm in Borduria.   | SYL | BOR
            Syldavian troops attacked a farm in Borduria.         | SYL | BOR
            """)
    void readsWhatIsDoneToOneAnotherAndWhoseLandIsStruck(String text, String source, String target) {
        assertThat(sides(text)).isEqualTo(source + " > " + target);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Syldavia said Borduria blundered.                     | SYL | BOR
            "Borduria blundered," said Syldavia.                 | SYL | BOR
            """)
    void takesWhoSaysItForTheSourceOfAJudgement(String text, String source, String target) {
        assertThat(sides(text)).isEqualTo(source + " > " + target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Syldavia attacked at dawn, while Borduria slept.",
                "Borduria blundered.",
                "Borduria was condemned.",
                "Workers condemned Borduria.",
                "In Klow workers condemned Borduria.",
                "Syldavia was quiet; workers condemned Borduria.",
                "Syldavia visited.",
                "The talks with Borduria went on."
            })
    void findsNothingWhereASideIsMissing(String text) {
        assertThat(sides(text)).isEqualTo("nobody");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bordurian troops left. Syldavia condemned the march.  | SYL > BOR
            Bordurian troops left. Syldavia visited the troops.   | nobody
            Bordurian troops left. Borduria slept. Syldavia condemned the decision as one that hurts Freedonia. | SYL > BOR
            Bordurian troops left. Syldavia condemned the decision of Freedonia. | SYL > FRE
            """)
    void takesTheAddresseeOfWordsFromTheSentencesBefore(String text, String expected) {
        assertThat(sides(text)).isEqualTo(expected);
    }

    /** Who does the last thing that the text reports to whom. */
    private String sides(String text) {
        var sentences = SmallDesk.sentences(text);
        var discourse = new Discourse();
        for (var sentence : sentences.subList(0, sentences.size() - 1)) {
            discourse.enter(sentence);
            discourse.leave(sentence);
        }
        discourse.enter(sentences.getLast());
        return roles.assign(sentences.getLast(), SmallDesk.deed(sentences.getLast()), discourse)
                .map(sides -> side(sides.source()) + " > " + side(sides.target()))
                .orElse("nobody");
    }

    private static String side(List<ActorMention> actors) {
        return actors.stream().map(ActorMention::identity).collect(Collectors.joining("+"));
    }
}
