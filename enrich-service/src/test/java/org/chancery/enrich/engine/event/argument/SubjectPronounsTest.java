package org.chancery.enrich.engine.event.argument;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.enrich.engine.event.SmallDesk;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a pronoun before a verb means. */
class SubjectPronounsTest {
    private final SubjectPronouns pronouns =
            new SubjectPronouns(SmallDesk.WORDS, SmallDesk.PRONOUNS, new Speakers(SmallDesk.WORDS));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            President Anna Kestrel spoke. She condemned Borduria.                  | Anna Kestrel
            Freedonia welcomed Anna Kestrel. She condemned Borduria.               | Anna Kestrel
            Anna Kestrel met Clara Montrose. She condemned Borduria.               | Anna Kestrel
            Anna Kestrel spoke. Freedonia was quiet. She condemned Borduria.       | Anna Kestrel
            Anna Kestrel spoke. The rain went on. She condemned Borduria.          | Anna Kestrel
            "Clara Montrose is asleep," Anna Kestrel said. She condemned Borduria. | Anna Kestrel
            “Clara Montrose is asleep,” Anna Kestrel said. She condemned Borduria. | Anna Kestrel
            Clara Montrose spoke. When Anna Kestrel left, she condemned Borduria.    | Anna Kestrel
            """)
    void takesAPersonForSheOrHe(String text, String name) {
        assertThat(meant(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Syldavia was calm. It condemned Borduria.                              | Syldavia
            Troops from Freedonia left Syldavia. It condemned Borduria.            | Syldavia
            Syldavia met Freedonia. They condemned Borduria.                       | Syldavia
            "Freedonia is asleep," Syldavia said. It condemned Borduria.            | Syldavia
            Syldavia was calm, but it condemned Borduria.                          | Syldavia
            """)
    void takesWhomTheTextIsAboutForItAndThey(String text, String name) {
        assertThat(meant(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Freedonia was calm. "We condemned Borduria," Syldavia said.          | Syldavia
            Freedonia was calm. Syldavia announced that we condemned Borduria.    | Syldavia
            """)
    void takesWhoSpeaksForWe(String text, String name) {
        assertThat(meant(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Syldavia was calm. She condemned Borduria.",
                "The rain went on. It condemned Borduria.",
                "Syldavia was calm. We condemned Borduria.",
                "Syldavia was calm. Workers condemned Borduria.",
                "Workers in Zlip slept. They condemned Borduria."
            })
    void takesNobodyWhereNobodyFits(String text) {
        assertThat(meant(text)).isEqualTo("nobody");
    }

    private String meant(String text) {
        var sentences = SmallDesk.sentences(text);
        var discourse = new Discourse();
        sentences.subList(0, sentences.size() - 1).forEach(discourse::leave);
        int subject = SmallDesk.deed(sentences.getLast()).group().start() - 1;
        return pronouns.at(sentences.getLast(), subject, discourse)
                .map(ActorMention::name)
                .orElse("nobody");
    }
}
