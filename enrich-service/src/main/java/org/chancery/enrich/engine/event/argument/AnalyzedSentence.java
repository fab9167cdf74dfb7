package org.chancery.enrich.engine.event.argument;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.actor.ActorMention.Use;
import org.chancery.enrich.engine.event.syntax.Clauses;
import org.chancery.enrich.engine.event.trigger.Trigger;
import org.chancery.enrich.engine.gazetteer.NameMatch;
import org.chancery.enrich.engine.lexicon.EventRule.Frame;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Sentence;
import org.chancery.enrich.engine.text.Token;

/**
 * A sentence with its actors and triggers, each in order.
 *
 * @param clauses its finite verbs
 * @param names of states, organisations and places that the sentence holds
 */
public record AnalyzedSentence(
        FieldText text,
        Sentence span,
        Clauses clauses,
        List<NameMatch> names,
        List<ActorMention> actors,
        List<Trigger> triggers) {
    public boolean isAt(int token, String word) {
        return token >= span.first() && token < span.end() && text.isAt(token, word);
    }

    /** Whether a verb stands from the one token up to before the other. */
    boolean isVerbBetween(int from, int to) {
        return clauses.verbsBetween(from, to) > 0 || isAnythingDoneBetween(from, to);
    }

    /** Whether a verb that reports something stands there. */
    boolean isAnythingDoneBetween(int from, int to) {
        for (var trigger : triggers) {
            if (trigger.first() >= from && trigger.first() < to && trigger.isVerb()) {
                return true;
            }
        }
        return false;
    }

    /** The tokens of the sentence before the one, so many at most. */
    public List<Token> tokensBefore(int end, int most) {
        return text.tokens().subList(Math.max(span.first(), end - most), Math.max(span.first(), end));
    }

    /** The sentence as if one were not in it. */
    AnalyzedSentence without(ActorMention one) {
        var others = actors.stream().filter(actor -> !actor.equals(one)).toList();
        return new AnalyzedSentence(text, span, clauses, names, others, triggers);
    }

    /** Whether the trigger is only what somebody denies, doubts or claims. */
    public boolean isClaimed(Trigger trigger) {
        return triggers.stream()
                .takeWhile(other -> other.first() < trigger.first())
                .anyMatch(other -> other.rule().frame() == Frame.CLAIM);
    }

    /** Whom a sentence is about: its first actor that stands free; else a person in it, who is likely to be spoken of next. */
    Optional<ActorMention> topic() {
        return first(actors.stream()
                        .filter(actor -> actor.use() == Use.ACTOR && !actor.isPrepositional())
                        .toList())
                .or(() -> actors.stream().filter(ActorMention::isPerson).findFirst());
    }

    /** The first two states or organisations that it names, none if it names fewer. */
    List<ActorMention> dyad() {
        return firstTwo(actor -> actor.use() != Use.PLACE);
    }

    /** The first two whose leaders it names. */
    List<ActorMention> leaders() {
        return firstTwo(ActorMention::isPerson);
    }

    private List<ActorMention> firstTwo(Predicate<ActorMention> fits) {
        var known = actors.stream().filter(ActorMention::isKnown).filter(fits).toList();
        return known.stream()
                .filter(actor -> !actor.isSameAs(known.getFirst()))
                .findFirst()
                .map(other -> List.of(known.getFirst(), other))
                .orElse(List.of());
    }

    /** The person that the sentence is about, or at least names. */
    Optional<ActorMention> person() {
        return first(actors.stream()
                        .filter(actor -> actor.isPerson() && actor.use() == Use.ACTOR && !actor.isPrepositional())
                        .toList())
                .or(() -> actors.stream().filter(ActorMention::isPerson).findFirst());
    }

    /** Who speaks goes before who is spoken of: "'Peru is right,' Chile said". */
    private Optional<ActorMention> first(List<ActorMention> free) {
        return free.stream()
                .filter(actor -> !isQuoted(actor))
                .findFirst()
                .or(() -> free.stream().findFirst());
    }

    private boolean isQuoted(ActorMention actor) {
        boolean quoted = false;
        for (int i = span.first(); i < actor.first(); i++) {
            var token = text.token(i);
            quoted = token.is("“") || (token.is("\"") ? !quoted : quoted && !token.is("”"));
        }
        return quoted;
    }
}
