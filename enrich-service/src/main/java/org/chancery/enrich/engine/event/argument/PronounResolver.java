package org.chancery.enrich.engine.event.argument;

import java.util.Optional;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.actor.ActorMention.Use;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.event.trigger.Trigger;
import org.chancery.enrich.engine.lexicon.WordList;

/** Resolves "he", "she", "they" and "it" to who was spoken of. */
final class PronounResolver {
    private final WordClasses wordClasses;

    public PronounResolver(WordClasses wordClasses) {
        this.wordClasses = wordClasses;
    }

    /** Who is meant, if the trigger's subject is a pronoun: "he" and "she" are persons. */
    Optional<ActorMention> of(AnalyzedSentence sentence, Trigger trigger, Discourse discourse) {
        int before = trigger.group().start() - 1;
        if (before < sentence.span().first()) {
            return Optional.empty();
        }
        var pronoun = sentence.text().token(before);
        if (wordClasses.is(WordList.PERSON_PRONOUNS, pronoun)) {
            return earlierInSentence(sentence, before, ActorMention::isPerson).or(discourse::person);
        }
        boolean resolves = wordClasses.is(WordList.PRONOUNS, pronoun) && !wordClasses.is(WordList.SPEAKERS, pronoun);
        return resolves ? earlierInSentence(sentence, before, _ -> true).or(discourse::topic) : Optional.empty();
    }

    private static Optional<ActorMention> earlierInSentence(
            AnalyzedSentence sentence, int pronoun, java.util.function.Predicate<ActorMention> fits) {
        return sentence.actors().stream()
                .filter(actor -> actor.end() <= pronoun && actor.use() == Use.ACTOR && !actor.isPrepositional())
                .filter(fits)
                .findFirst();
    }
}
