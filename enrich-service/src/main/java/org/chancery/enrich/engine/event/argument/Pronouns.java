package org.chancery.enrich.engine.event.argument;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.actor.ActorMention.Use;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.event.trigger.Trigger;
import org.chancery.enrich.engine.leader.pronoun.Antecedents;
import org.chancery.enrich.engine.leader.pronoun.PronounResolver;
import org.chancery.enrich.engine.lexicon.WordList;

/**
 * Reads who does it, and to whom, where that is only pointed at: "we" is who speaks, other pronouns are of those who were spoken of,
 * "the two leaders" and "both sides" the two who were last named together.
 */
final class Pronouns {
    /** "the two Asian countries". */
    private static final int MAX_WORDS = 3;

    private final WordClasses wordClasses;
    private final PronounResolver pronouns;
    private final Speakers speakers;

    Pronouns(WordClasses wordClasses, PronounResolver pronouns, Speakers speakers) {
        this.wordClasses = wordClasses;
        this.pronouns = pronouns;
        this.speakers = speakers;
    }

    /** Who is meant by the word at the token; nobody if it points at nobody. */
    List<ActorMention> meantAt(AnalyzedSentence sentence, int token, Discourse discourse) {
        return isPair(sentence, token)
                ? discourse.dyad()
                : at(sentence, token, discourse).stream().toList();
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

    /** Whether the object of the verb is only pointed at: "accusing it of". */
    boolean isObject(AnalyzedSentence sentence, Trigger verb) {
        int object = Math.max(verb.end(), verb.group().head() + 1);
        return object < sentence.span().end() && wordClasses.isAt(WordList.OBJECT_PRONOUNS, sentence.text(), object);
    }

    /** Who is meant by it: of those named before the nearest who does not do it himself, else whom the text is about. */
    Optional<ActorMention> object(AnalyzedSentence sentence, Trigger verb, Argument doer, Discourse discourse) {
        return sentence.actors().stream()
                .filter(actor -> actor.end() <= verb.group().start() && actor.use() != Use.PLACE && actor.isKnown())
                .filter(actor -> isOther(actor, doer))
                .reduce((_, nearer) -> nearer)
                .or(() -> discourse.topic().filter(topic -> isOther(topic, doer)));
    }

    private static boolean isOther(ActorMention actor, Argument doer) {
        return doer.actors().stream().noneMatch(actor::isSameAs);
    }

    private List<ActorMention> earlier(AnalyzedSentence sentence, int pronoun, Predicate<ActorMention> fits) {
        return sentence.actors().stream()
                .filter(actor -> actor.end() <= pronoun && !actor.isPrepositional())
                .filter(actor -> actor.use() == Use.ACTOR || ownsActor(sentence, actor))
                .filter(fits)
                .toList();
    }

    /** "Chile's foreign ministry". */
    private boolean ownsActor(AnalyzedSentence sentence, ActorMention actor) {
        int end = Math.min(sentence.span().end(), actor.end() + 1 + MAX_WORDS);
        return actor.use() == Use.OWNER
                && IntStream.range(actor.end() + 1, end)
                        .anyMatch(at ->
                                !wordClasses.sectorOf(sentence.text().token(at)).isEmpty());
    }
}
