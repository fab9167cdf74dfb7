package org.chancery.enrich.engine.event.argument;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.actor.ActorMention.Use;
import org.chancery.enrich.engine.leader.pronoun.Antecedents;
import org.chancery.enrich.engine.leader.pronoun.PronounResolver;

/** Reads the pronoun that is the subject of a trigger as one of the actors that were spoken of. */
final class SubjectPronouns {
    private final PronounResolver pronouns;

    SubjectPronouns(PronounResolver pronouns) {
        this.pronouns = pronouns;
    }

    /** Who is meant, if the token is a pronoun. */
    Optional<ActorMention> at(AnalyzedSentence sentence, int before, Discourse discourse) {
        if (before < sentence.span().first()) {
            return Optional.empty();
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
