package org.chancery.enrich.engine.event.trigger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.syntax.PosTagger;
import org.chancery.enrich.engine.event.syntax.VerbGroup;
import org.chancery.enrich.engine.event.syntax.VerbGroupReader;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.lexicon.EventRule;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.lexicon.language.WordEnding;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Sentence;

/** Finds what is done in a sentence: of rules that overlap, the one that asks for most stays. */
public final class TriggerFinder {
    private final RuleIndex rules;
    private final WordClasses wordClasses;
    private final PosTagger tagger;
    private final VerbGroupReader verbs;

    public TriggerFinder(List<EventRule> rules, WordClasses wordClasses) {
        this.rules = new RuleIndex(rules, wordClasses.lemmatizer());
        this.wordClasses = wordClasses;
        tagger = new PosTagger(wordClasses);
        verbs = new VerbGroupReader(wordClasses);
    }

    /** The triggers of the sentence that lie outside the names in it, in order. */
    public List<Trigger> find(FieldText text, Sentence sentence, List<ActorMention> actors) {
        var found = new ArrayList<Trigger>();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (text.token(i).isWord() && !isInName(i, actors)) {
                addAll(text, sentence, i, found);
            }
        }
        found.sort(Comparator.comparingInt(Trigger::specificity)
                .thenComparingInt(Trigger::length)
                .thenComparing(trigger -> trigger.rule().isSilent())
                .reversed());
        var kept = new ArrayList<Trigger>();
        for (var trigger : found) {
            if (kept.stream().noneMatch(trigger::overlaps)) {
                kept.add(trigger);
            }
        }
        kept.sort(Comparator.comparingInt(Trigger::first));
        return kept;
    }

    private void addAll(FieldText text, Sentence sentence, int at, List<Trigger> found) {
        var entries = rules.startingAt(text, at);
        if (entries.isEmpty()) {
            return;
        }
        boolean isVerb = tagger.isVerb(text, at, sentence.first());
        boolean bothKinds = entries.stream().anyMatch(RuleIndex.Entry::isVerb)
                && entries.stream().anyMatch(entry -> !entry.isVerb());
        for (var entry : entries) {
            boolean fits = entry.isVerb() ? isVerb : !isVerb || !bothKinds && !isClearlyVerb(text, at);
            if (fits) {
                rules.end(entry, text, at, sentence)
                        .ifPresent(end -> found.add(trigger(entry, text, sentence, new Span(at, end))));
            }
        }
    }

    private record Span(int first, int end) {}

    private boolean isClearlyVerb(FieldText text, int at) {
        return wordClasses.isAt(WordList.INFINITIVE, text, at - 1)
                && !wordClasses.ends(text.token(at), WordEnding.FINITE);
    }

    private Trigger trigger(RuleIndex.Entry entry, FieldText text, Sentence sentence, Span span) {
        var group = entry.isVerb() ? verbs.read(text, span.first(), sentence.first()) : VerbGroup.noun(span.first());
        return new Trigger(
                entry.rule(), entry.pattern().specificity(), span.first(), span.end(), entry.isVerb(), group);
    }

    private static boolean isInName(int token, List<ActorMention> actors) {
        return actors.stream().anyMatch(actor -> actor.contains(token));
    }
}
