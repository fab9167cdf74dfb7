package org.chancery.enrich.engine.leader.pronoun;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.contract.Field;
import org.chancery.enrich.engine.lexicon.LanguagePack;
import org.chancery.enrich.engine.lexicon.seed.SmallLexicon;
import org.chancery.enrich.engine.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a pronoun means, of those who have been named. */
class PronounResolverTest {
    private static final LanguagePack LANGUAGE = SmallLexicon.LEXICON.language();

    private final PronounResolver pronouns = new PronounResolver(LANGUAGE);

    @Test
    void prefersWhomTheSentenceNames() {
        var people = people(List.of("Kestrel"), List.of("Montrose"));

        assertThat(pronouns.person(word("she"), () -> people)).contains("Kestrel");
    }

    @Test
    void goesBackWhereTheSentenceNamesNobody() {
        var people = people(List.of(), List.of("Montrose"));

        assertThat(pronouns.person(word("she"), () -> people)).contains("Montrose");
    }

    @Test
    void isSureOfNobodyWhereTwoAreNamed() {
        var people = people(List.of("Kestrel", "Montrose"), List.of("Kestrel"));

        assertThat(pronouns.person(word("she"), () -> people)).isEmpty();
    }

    @Test
    void takesTheLikeliestForTheSubject() {
        var people = people(List.of("Kestrel", "Montrose"), List.of());

        assertThat(pronouns.subject(word("she"), () -> people, () -> people(List.of(), List.of())))
                .contains("Kestrel");
    }

    @Test
    void takesAnybodyForThey() {
        var anybody = people(List.of(), List.of("Syldavia"));

        assertThat(pronouns.subject(word("they"), () -> people(List.of("Kestrel"), List.of()), () -> anybody))
                .contains("Syldavia");
    }

    @ParameterizedTest
    @ValueSource(strings = {"we", "workers"})
    void takesNobodyForTheSpeakerOrANoun(String word) {
        var people = people(List.of("Kestrel"), List.of());

        assertThat(pronouns.person(word(word), () -> people)).isEmpty();
        assertThat(pronouns.subject(word(word), () -> people, () -> people)).isEmpty();
    }

    private static Antecedents<String> people(List<String> inSentence, List<String> earlier) {
        return new Antecedents<>(inSentence, () -> earlier);
    }

    private static Token word(String word) {
        return LANGUAGE.texts().read(Field.BODY, word).token(0);
    }
}
