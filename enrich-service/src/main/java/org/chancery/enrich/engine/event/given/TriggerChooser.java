package org.chancery.enrich.engine.event.given;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.enrich.engine.event.actor.ActorFinder;
import org.chancery.enrich.engine.event.argument.AnalyzedSentence;
import org.chancery.enrich.engine.event.argument.Discourse;
import org.chancery.enrich.engine.event.argument.RoleAssigner;
import org.chancery.enrich.engine.event.trigger.Trigger;
import org.chancery.enrich.engine.event.trigger.TriggerFinder;
import org.chancery.enrich.engine.lexicon.weight.GivenActorWeights;
import org.chancery.enrich.engine.text.FieldText;

/**
 * Chooses, of all that is done in a text, what a given source does to a given target: what its rule's frame joins them by, else what
 * stands between them, else what stands near.
 */
public final class TriggerChooser {
    private final GivenActorWeights weights;
    private final ActorFinder actors;
    private final TriggerFinder triggers;
    private final RoleAssigner roles;

    public TriggerChooser(ActorFinder actors, TriggerFinder triggers, RoleAssigner roles, GivenActorWeights weights) {
        this.weights = weights;
        this.actors = actors;
        this.triggers = triggers;
        this.roles = roles;
    }

    /** A trigger in its sentence, with how well it fits and how sure that makes it. */
    record Choice(AnalyzedSentence sentence, Trigger trigger, double fit, double confidence) {}

    /** What fits best; nothing where nothing is done. */
    Optional<Choice> choose(FieldText text, GivenActors given) {
        var source = Optional.ofNullable(given.source()).map(span -> actors.given(text, "source", span));
        var target = Optional.ofNullable(given.target()).map(span -> actors.given(text, "target", span));
        var sides = new GivenSides(source.stream().toList(), target.stream().toList());
        return sentences(text, sides)
                .flatMap(sentence -> sentence.triggers().stream().map(trigger -> choice(sentence, trigger, sides)))
                .max(Comparator.comparingDouble(Choice::fit));
    }

    /** The sentences that name one of the two, without the triggers that report nothing. */
    private Stream<AnalyzedSentence> sentences(FieldText text, GivenSides sides) {
        return text.sentences().stream().flatMap(span -> {
            var inSentence =
                    sides.all().stream().filter(actor -> actor.overlaps(span)).toList();
            if (inSentence.isEmpty()) {
                return Stream.empty();
            }
            var reporting = triggers.find(text, span, inSentence).stream()
                    .filter(trigger -> !trigger.rule().isSilent())
                    .toList();
            return Stream.of(
                    new AnalyzedSentence(text, span, triggers.clauses(text, span), List.of(), inSentence, reporting));
        });
    }

    /** Less sure the further the words stand from a plain sentence. */
    private Choice choice(AnalyzedSentence sentence, Trigger trigger, GivenSides sides) {
        double fit = fit(sentence, trigger, sides);
        double plain = weights.joined() + weights.specificity() + trigger.rule().confidence();
        double sure = trigger.rule().confidence() * Math.clamp(fit / plain, weights.leastFit(), weights.mostFit());
        return new Choice(sentence, trigger, fit, Math.round(sure * 100) / 100.0);
    }

    private double fit(AnalyzedSentence sentence, Trigger trigger, GivenSides sides) {
        double asked = weights.specificity() * Math.min(weights.mostSpecific(), trigger.specificity());
        return place(sentence, trigger, sides) + asked + trigger.rule().confidence();
    }

    private double place(AnalyzedSentence sentence, Trigger trigger, GivenSides sides) {
        var assigned = roles.assign(sentence, trigger, new Discourse());
        if (assigned.isPresent() && sides.areThoseOf(assigned.get())) {
            return weights.joined() - weights.cost() * assigned.get().cost();
        }
        double plain = sides.enclose(trigger) || sides.onlySourceBefore(trigger) ? weights.between() : weights.near();
        return plain - weights.word() * sides.distanceTo(trigger);
    }
}
