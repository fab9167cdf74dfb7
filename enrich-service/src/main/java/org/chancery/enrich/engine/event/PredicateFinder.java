package org.chancery.enrich.engine.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Sentence;

/** Finds what is done in a sentence: of rules that overlap, the one that asks for most stays. */
final class PredicateFinder {
    private final RuleIndex rules;
    private final VerbGroups verbs;

    PredicateFinder(RuleIndex rules, VerbGroups verbs) {
        this.rules = rules;
        this.verbs = verbs;
    }

    /** The predicates of the sentence that lie outside the names in it, in order. */
    List<Predicate> find(FieldText text, Sentence sentence, List<Party> parties) {
        var found = new ArrayList<Predicate>();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (text.token(i).isWord() && !isInName(i, parties)) {
                addAll(text, sentence, i, found);
            }
        }
        found.sort(Comparator.comparingInt(Predicate::specificity)
                .thenComparingInt(Predicate::length)
                .thenComparing(predicate -> predicate.rule().isSilent())
                .reversed());
        var kept = new ArrayList<Predicate>();
        for (var predicate : found) {
            if (kept.stream().noneMatch(predicate::overlaps)) {
                kept.add(predicate);
            }
        }
        kept.sort(Comparator.comparingInt(Predicate::first));
        return kept;
    }

    private void addAll(FieldText text, Sentence sentence, int at, List<Predicate> found) {
        var entries = rules.startingAt(text, at);
        if (entries.isEmpty()) {
            return;
        }
        boolean isVerb = verbs.isVerb(text, at, sentence.first());
        boolean bothKinds = entries.stream().anyMatch(RuleIndex.Entry::isVerb)
                && entries.stream().anyMatch(entry -> !entry.isVerb());
        for (var entry : entries) {
            boolean fits = entry.isVerb() ? isVerb : !isVerb || !bothKinds && !isClearlyVerb(text, at);
            if (fits) {
                rules.end(entry, text, at, sentence)
                        .ifPresent(end -> found.add(predicate(entry, text, sentence, new Span(at, end))));
            }
        }
    }

    private record Span(int first, int end) {}

    private static boolean isClearlyVerb(FieldText text, int at) {
        return text.isAt(at - 1, "to") && !text.token(at).word().endsWith("s");
    }

    private Predicate predicate(RuleIndex.Entry entry, FieldText text, Sentence sentence, Span span) {
        var group = entry.isVerb() ? verbs.read(text, span.first(), sentence.first()) : VerbGroup.noun(span.first());
        return new Predicate(
                entry.rule(), entry.pattern().specificity(), span.first(), span.end(), entry.isVerb(), group);
    }

    private static boolean isInName(int token, List<Party> parties) {
        return parties.stream().anyMatch(party -> party.first() <= token && token < party.end());
    }
}
