package org.chancery.enrich.engine.event.argument;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.actor.ActorMention.Use;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.leader.pronoun.Antecedents;
import org.chancery.enrich.engine.leader.pronoun.PronounResolver;
import org.chancery.enrich.engine.lexicon.WordList;

/**
 * Reads the subject of a trigger that is only pointed at: "we" is who speaks, other pronouns are of those who were spoken of, "the two
 * leaders" and "both sides" the two who were last named together.
 */
final class SubjectPronouns {
    /** "the two Asian countries". */
    private static final int MAX_WORDS = 3;

    private final WordClasses wordClasses;
    private final PronounResolver pronouns;
    private final Speakers speakers;

    SubjectPronouns(WordClasses wordClasses, PronounResolver pronouns, Speakers speakers) {
        this.wordClasses = wordClasses;
        this.pronouns = pronouns;
        this.speakers = speakers;
    }

    /** Who is meant by the word at the token; nobody if it points at nobody. */
    List<ActorMention> meantAt(AnalyzedSentence sentence, int token, Discourse discourse) {
        if (!isPair(sentence, token)) {
            return at(sentence, token, discourse).stream().toList();
        }
        boolean ofPeople = !wordClasses.sectorOf(sentence.text().token(token)).isEmpty();
        return ofPeople ? discourse.leaders() : discourse.dyad();
    }

    /** Whether the noun at the token closes such a pair. */
    private boolean isPair(AnalyzedSentence sentence, int noun) {
        if (noun <= sentence.span().first()
                || !wordClasses.isFormOf(WordList.GROUP_NOUNS, sentence.text().token(noun))) {
            return false;
        }
        return sentence.tokensBefore(noun, MAX_WORDS).stream()
                .anyMatch(token -> wordClasses.is(WordList.PAIRING, token));
    }

    /** Who is meant, if the token is a pronoun. */
    Optional<ActorMention> at(AnalyzedSentence sentence, int before, Discourse discourse) {
        if (before < sentence.span().first()) {
            return Optional.empty();
        }
        if (speakers.isMeantBy(sentence.text().token(before))) {
            return speakers.of(sentence, before);
        }
        return pronouns.subject(
                sentence.text().token(before),
                () -> new Antecedents<>(
                        earlier(sentence, before, ActorMention::isPerson),
                        () -> discourse.person().stream().toList()),
                () -> new Antecedents<>(
                        earlier(sentence, before, _ -> true),
                        () -> discourse.topic().stream().toList()));
    }

    private static List<ActorMention> earlier(AnalyzedSentence sentence, int pronoun, Predicate<ActorMention> fits) {
        return sentence.actors().stream()
                .filter(actor -> actor.end() <= pronoun && actor.use() == Use.ACTOR && !actor.isPrepositional())
                .filter(fits)
                .toList();
    }
}
