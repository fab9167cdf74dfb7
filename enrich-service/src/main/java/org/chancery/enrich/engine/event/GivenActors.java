package org.chancery.enrich.engine.event;

import java.util.ArrayList;
import java.util.Comparator;
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
        var source = finder.given(text, "source", given.source());
        var target = finder.given(text, "target", given.target());
        var parties = Stream.of(source, target)
                .sorted(Comparator.comparingInt(Party::first))
                .toList();
        var choices = new ArrayList<Choice>();
        for (var sentence : text.sentences()) {
            var inSentence = parties.stream()
                    .filter(party -> party.first() < sentence.end() && party.end() > sentence.first())
                    .toList();
            if (!inSentence.isEmpty()) {
                var found = predicates.find(text, sentence, inSentence);
                var clauses = new Clauses(text, sentence, inSentence, found);
                found.forEach(predicate ->
                        choices.add(new Choice(clauses, predicate, fit(clauses, predicate, source, target))));
            }
        }
        return choices.stream().max(Comparator.comparingDouble(Choice::fit));
    }

    private double fit(Clauses clauses, Predicate predicate, Party source, Party target) {
        double asked = SPECIFICITY * Math.min(MOST_SPECIFIC, predicate.specificity());
        return place(clauses, predicate, source, target)
                + asked
                + predicate.rule().confidence();
    }

    private double place(Clauses clauses, Predicate predicate, Party source, Party target) {
        var roles = frames.roles(clauses, predicate, Optional.empty());
        if (roles.isPresent() && isBetween(roles.get(), source, target)) {
            return JOINED - STRAIN * roles.get().strain();
        }
        int left = Math.min(source.end(), target.end());
        int right = Math.max(source.first(), target.first());
        if (predicate.first() >= left && predicate.first() < right) {
            return BETWEEN - WORD * Math.min(predicate.first() - left, right - predicate.first());
        }
        int away = Stream.of(source, target)
                .mapToInt(party ->
                        Math.min(Math.abs(predicate.first() - party.end()), Math.abs(party.first() - predicate.end())))
                .min()
                .orElse(0);
        return NEAR - WORD * away;
    }

    private static boolean isBetween(Roles roles, Party source, Party target) {
        return roles.source().contains(source) && roles.target().contains(target);
    }
}
