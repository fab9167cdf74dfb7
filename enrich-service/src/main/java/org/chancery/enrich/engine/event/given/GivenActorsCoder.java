package org.chancery.enrich.engine.event.given;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.enrich.engine.event.actor.ActorFinder;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.argument.AnalyzedSentence;
import org.chancery.enrich.engine.event.argument.Discourse;
import org.chancery.enrich.engine.event.argument.RoleAssigner;
import org.chancery.enrich.engine.event.argument.SourceAndTarget;
import org.chancery.enrich.engine.event.trigger.Trigger;
import org.chancery.enrich.engine.event.trigger.TriggerFinder;
import org.chancery.enrich.engine.text.FieldText;

/**
 * Chooses, of all that is done in a text, what a given source does to a given target: what its rule's frame joins them by, else what
 * stands between them, else what stands near.
 */
public final class GivenActorsCoder {
    private static final double JOINED = 3;
    private static final double BETWEEN = 1.6;
    private static final double NEAR = 0.8;
    private static final double COST = 0.4;
    private static final double WORD = 0.04;
    private static final double SPECIFICITY = 0.25;
    private static final int MAX_SPECIFICITY = 4;

    private final ActorFinder finder;
    private final RoleAssigner roleAssigner;
    private final TriggerFinder triggers;

    public GivenActorsCoder(ActorFinder finder, RoleAssigner roleAssigner, TriggerFinder triggers) {
        this.finder = finder;
        this.roleAssigner = roleAssigner;
        this.triggers = triggers;
    }

    /** A trigger in its clauses, with how well it fits. */
    public record Choice(AnalyzedSentence sentence, Trigger trigger, double fit) {
        /** Less the further the words stand from a plain sentence. */
        public double confidence() {
            double plain = JOINED + SPECIFICITY + trigger.rule().confidence();
            double sure = trigger.rule().confidence() * Math.clamp(fit / plain, 0.3, 1.2);
            return Math.round(sure * 100) / 100.0;
        }
    }

    /** The best reading of what the source does to the target; nothing where nothing is done. */
    public Optional<Choice> choose(FieldText text, GivenActors given) {
        var source = Optional.ofNullable(given.source()).map(span -> finder.given(text, "source", span));
        var target = Optional.ofNullable(given.target()).map(span -> finder.given(text, "target", span));
        var actors = Stream.concat(source.stream(), target.stream())
                .sorted(Comparator.comparingInt(ActorMention::first))
                .toList();
        var sides = new Sides(source.stream().toList(), target.stream().toList());
        var choices = new ArrayList<Choice>();
        for (var span : text.sentences()) {
            var inSentence = actors.stream()
                    .filter(actor -> actor.first() < span.end() && actor.end() > span.first())
                    .toList();
            if (!inSentence.isEmpty()) {
                var found = triggers.find(text, span, inSentence);
                var sentence = new AnalyzedSentence(text, span, List.of(), inSentence, found);
                found.removeIf(trigger -> trigger.rule().isSilent());
                found.forEach(trigger -> choices.add(new Choice(sentence, trigger, fit(sentence, trigger, sides))));
            }
        }
        return choices.stream().max(Comparator.comparingDouble(Choice::fit));
    }

    /** The given actors by the parts that they are to play; a side may be empty. */
    private record Sides(List<ActorMention> source, List<ActorMention> target) {
        boolean areThoseOf(SourceAndTarget roles) {
            return roles.source().containsAll(source) && roles.target().containsAll(target);
        }

        /** Who stands left of a trigger that lies between the two. */
        boolean enclose(Trigger trigger) {
            var all = all();
            return all.size() == 2
                    && trigger.first() >= all.getFirst().end()
                    && trigger.first() < all.getLast().first();
        }

        List<ActorMention> all() {
            return Stream.concat(source.stream(), target.stream())
                    .sorted(Comparator.comparingInt(ActorMention::first))
                    .toList();
        }
    }

    private double fit(AnalyzedSentence sentence, Trigger trigger, Sides sides) {
        double asked = SPECIFICITY * Math.min(MAX_SPECIFICITY, trigger.specificity());
        return place(sentence, trigger, sides) + asked + trigger.rule().confidence();
    }

    private double place(AnalyzedSentence sentence, Trigger trigger, Sides sides) {
        var roles = roleAssigner.assign(sentence, trigger, new Discourse());
        if (roles.isPresent() && sides.areThoseOf(roles.get())) {
            return JOINED - COST * roles.get().cost();
        }
        double away = sides.all().stream()
                .mapToInt(actor ->
                        Math.min(Math.abs(trigger.first() - actor.end()), Math.abs(actor.first() - trigger.end())))
                .min()
                .orElse(0);
        boolean follows =
                sides.target().isEmpty() && sides.source().stream().allMatch(actor -> actor.end() <= trigger.first());
        return (sides.enclose(trigger) || follows ? BETWEEN : NEAR) - WORD * away;
    }
}
