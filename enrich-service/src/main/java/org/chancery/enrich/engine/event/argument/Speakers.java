package org.chancery.enrich.engine.event.argument;

import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.actor.ActorMention.Use;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.Token;
import org.chancery.enrich.engine.text.TokenSpan;

/** Finds who says what a sentence reports: "Chile's envoy said …", "…, the Dutch premier told reporters". */
final class Speakers {
    /** Words between who speaks and the verb that says so. */
    private static final int MAX_DISTANCE = 8;

    private final WordClasses wordClasses;

    Speakers(WordClasses wordClasses) {
        this.wordClasses = wordClasses;
    }

    /** Who says what stands at the token: the subject of the last verb of saying before it, else of the first behind it. */
    Optional<ActorMention> of(AnalyzedSentence sentence, int said) {
        return IntStream.concat(
                        IntStream.iterate(said - 1, at -> at >= sentence.span().first(), at -> at - 1),
                        IntStream.range(said + 1, sentence.span().end()))
                .filter(at -> says(sentence.text().token(at)))
                .mapToObj(verb -> verb < said
                        ? before(sentence, verb, sentence.span().first())
                        : before(sentence, verb, said).or(() -> behind(sentence, verb)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "We" and "I". */
    boolean isMeantBy(Token token) {
        return wordClasses.is(WordList.FIRST_PERSON, token);
    }

    /** A form of a verb of saying that is not its base, which may be a noun: "state", "report". */
    private boolean says(Token token) {
        return token.isWord()
                && wordClasses.isFormOf(WordList.REPORTING, token)
                && !wordClasses.is(WordList.REPORTING, token);
    }

    private Optional<ActorMention> before(AnalyzedSentence sentence, int verb, int from) {
        return sentence.actors().stream()
                .filter(actor -> actor.first() >= from && actor.end() <= verb && verb - actor.end() <= MAX_DISTANCE)
                .filter(actor -> actor.use() != Use.PLACE && actor.isKnown())
                .filter(actor -> !wordClasses.isListed(WordList.WHERE, actor.preposition()))
                .reduce((_, nearer) -> nearer);
    }

    /** "…, said Chile's envoy". */
    private static Optional<ActorMention> behind(AnalyzedSentence sentence, int verb) {
        return TokenSpan.startingBetween(sentence.actors(), verb + 1, verb + 1 + MAX_DISTANCE / 2).stream()
                .filter(actor -> !actor.isPrepositional() && actor.isKnown())
                .findFirst();
    }
}
