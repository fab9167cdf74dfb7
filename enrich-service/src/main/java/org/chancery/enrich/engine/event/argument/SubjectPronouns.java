package org.chancery.enrich.engine.event.argument;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.actor.ActorMention.Use;
import org.chancery.enrich.engine.leader.pronoun.Antecedents;
import org.chancery.enrich.engine.leader.pronoun.PronounResolver;

/** Reads the pronoun that is the subject of a trigger: "we" is who speaks, the others are of those who were spoken of. */
final class SubjectPronouns {
    private final PronounResolver pronouns;
    private final Speakers speakers;

    SubjectPronouns(PronounResolver pronouns, Speakers speakers) {
        this.pronouns = pronouns;
        this.speakers = speakers;
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
