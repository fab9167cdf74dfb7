package org.chancery.enrich.engine.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.enrich.engine.text.FieldText;

/**
 * Chooses, of all that is done in a text, what a given source does to a given target: what its rule's frame joins them by, else what
 * stands between them, else what stands near.
 */
final class GivenActors {
    private static final double JOINED = 3;
    private static final double BETWEEN = 1.6;
    private static final double NEAR = 0.8;
    private static final double STRAIN = 0.4;
    private static final double WORD = 0.04;
    private static final double SPECIFICITY = 0.25;
    private static final int MOST_SPECIFIC = 4;

    private final PartyFinder finder;
    private final Frames frames;
    private final PredicateFinder predicates;

    GivenActors(PartyFinder finder, Frames frames, PredicateFinder predicates) {
        this.finder = finder;
        this.frames = frames;
        this.predicates = predicates;
    }

    /** A predicate in its clauses, with how well it fits. */
    record Choice(Clauses clauses, Predicate predicate, double fit) {
        /** Less the further the words stand from a plain sentence. */
        double confidence() {
            double plain = JOINED + SPECIFICITY + predicate.rule().confidence();
            double sure = predicate.rule().confidence() * Math.clamp(fit / plain, 0.3, 1.2);
            return Math.round(sure * 100) / 100.0;
        }
    }

    /** The best reading of what the source does to the target; nothing where nothing is done. */
    Optional<Choice> choose(FieldText text, Given given) {
        var source = Optional.ofNullable(given.source()).map(span -> finder.given(text, "source", span));
        var target = Optional.ofNullable(given.target()).map(span -> finder.given(text, "target", span));
        var parties = Stream.concat(source.stream(), target.stream())
                .sorted(Comparator.comparingInt(Party::first))
                .toList();
        var sides = new Sides(source.stream().toList(), target.stream().toList());
        var choices = new ArrayList<Choice>();
        for (var sentence : text.sentences()) {
            var inSentence = parties.stream()
                    .filter(party -> party.first() < sentence.end() && party.end() > sentence.first())
                    .toList();
            if (!inSentence.isEmpty()) {
                var found = predicates.find(text, sentence, inSentence);
                var clauses = new Clauses(text, sentence, List.of(), inSentence, found);
                found.removeIf(predicate -> predicate.rule().isSilent());
                found.forEach(predicate -> choices.add(new Choice(clauses, predicate, fit(clauses, predicate, sides))));
            }
        }
        return choices.stream().max(Comparator.comparingDouble(Choice::fit));
    }

    /** The given parties by the parts that they are to play; a side may be empty. */
    private record Sides(List<Party> source, List<Party> target) {
        boolean areThoseOf(Roles roles) {
            return roles.source().containsAll(source) && roles.target().containsAll(target);
        }

        /** Who stands left of a predicate that lies between the two. */
        boolean enclose(Predicate predicate) {
            var all = all();
            return all.size() == 2
                    && predicate.first() >= all.getFirst().end()
                    && predicate.first() < all.getLast().first();
        }

        List<Party> all() {
            return Stream.concat(source.stream(), target.stream())
                    .sorted(Comparator.comparingInt(Party::first))
                    .toList();
        }
    }

    private double fit(Clauses clauses, Predicate predicate, Sides sides) {
        double asked = SPECIFICITY * Math.min(MOST_SPECIFIC, predicate.specificity());
        return place(clauses, predicate, sides) + asked + predicate.rule().confidence();
    }

    private double place(Clauses clauses, Predicate predicate, Sides sides) {
        var roles = frames.roles(clauses, predicate, new Discourse());
        if (roles.isPresent() && sides.areThoseOf(roles.get())) {
            return JOINED - STRAIN * roles.get().strain();
        }
        double away = sides.all().stream()
                .mapToInt(party ->
                        Math.min(Math.abs(predicate.first() - party.end()), Math.abs(party.first() - predicate.end())))
                .min()
                .orElse(0);
        boolean follows =
                sides.target().isEmpty() && sides.source().stream().allMatch(party -> party.end() <= predicate.first());
        return (sides.enclose(predicate) || follows ? BETWEEN : NEAR) - WORD * away;
    }
}
