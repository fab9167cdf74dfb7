package org.chancery.enrich.engine.event.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.enrich.engine.event.SmallDesk;
import org.chancery.enrich.engine.lexicon.EventRule;
import org.chancery.enrich.engine.lexicon.seed.SmallLexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as an event of its own while it is only meant. */
class IntentRulesTest {
    private final IntentRules intents = new IntentRules(SmallDesk.WORDS, SmallLexicon.LEXICON.rules());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Syldavia will visit Borduria.            | intent.agree
            Syldavia would visit Borduria.           | intent.agree
            Syldavia agreed to meet Borduria.        | intent.agree
            Syldavia agreed to hold talks with Borduria. | intent.agree
            Syldavia will not visit Borduria.        | intent.reject
            Syldavia refused to meet Borduria.       | intent.reject
            Syldavia must visit Borduria.            | intent.request
            Freedonia urged Syldavia to visit Borduria. | intent.request
            Syldavia will attack Borduria.           | intent.threaten
            Syldavia threatened to attack Borduria.  | intent.threaten
            """)
    void countsTheWillToDoItAsAnEventOfItsOwn(String text, String rule) {
        assertThat(intent(text)).isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Syldavia visited Borduria.",
                "Syldavia attacked Borduria.",
                "Syldavia will not attack Borduria.",
                "Syldavia will condemn Borduria.",
                "Syldavia could visit Borduria."
            })
    void leavesFactsPossibilitiesAndWordsAsTheyAre(String text) {
        assertThat(intent(text)).isEqualTo("none");
    }

    private String intent(String text) {
        var sentence = SmallDesk.sentences(text).getFirst();
        return intents.of(sentence, SmallDesk.deed(sentence)).map(EventRule::id).orElse("none");
    }
}
