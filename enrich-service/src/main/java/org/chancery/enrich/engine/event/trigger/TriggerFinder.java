package org.chancery.enrich.engine.event.trigger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.syntax.ClauseReader;
import org.chancery.enrich.engine.event.syntax.Clauses;
import org.chancery.enrich.engine.event.syntax.PosTagger;
import org.chancery.enrich.engine.event.syntax.VerbGroup;
import org.chancery.enrich.engine.event.syntax.VerbGroupReader;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.lexicon.EventRule;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.lexicon.language.WordEnding;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Sentence;
import org.chancery.enrich.engine.text.Token;

/** Finds what is done in a sentence: of rules that overlap, the one that asks for most stays. */
public final class TriggerFinder {
    /** Words between a verb of stopping and what it stops. */
    private static final int MAX_STOP_DISTANCE = 5;

    private final RuleIndex rules;
    private final WordClasses wordClasses;
    private final PosTagger tagger;
    private final VerbGroupReader verbs;
    private final ClauseReader clauses;

    public TriggerFinder(List<EventRule> rules, WordClasses wordClasses) {
        this.rules = new RuleIndex(rules);
        this.wordClasses = wordClasses;
        tagger = new PosTagger(wordClasses);
        verbs = new VerbGroupReader(wordClasses);
        clauses = new ClauseReader(wordClasses);
    }

    /** The clauses that the triggers of the sentence stand in. */
    public Clauses clauses(FieldText text, Sentence sentence) {
        return clauses.read(text, sentence);
    }

    /** The triggers of the sentence that lie outside the names in it, in order. */
    public List<Trigger> find(FieldText text, Sentence sentence, List<ActorMention> actors) {
        int first = sentence.first();
        var names = new BitSet(sentence.end() - first);
        actors.forEach(actor -> names.set(Math.max(0, actor.first() - first), actor.end() - first));
        var found = new ArrayList<Trigger>();
        for (int i = names.nextClearBit(0); first + i < sentence.end(); i = names.nextClearBit(i + 1)) {
            if (text.token(first + i).isWord()) {
                addAll(text, sentence, first + i, found);
            }
        }
        var best = best(found);
        best.removeIf(trigger -> isStopped(text, sentence, trigger));
        return best;
    }

    private static List<Trigger> best(List<Trigger> found) {
        found.sort(Comparator.comparingInt(Trigger::specificity)
                .thenComparingInt(Trigger::length)
                .thenComparing(trigger -> trigger.rule().isSilent())
                .reversed());
        var kept = new ArrayList<Trigger>();
        for (var trigger : found) {
            if (!overlapsAny(trigger, kept)) {
                kept.add(trigger);
            }
        }
        kept.sort(Comparator.comparingInt(Trigger::first));
        return kept;
    }

    private static boolean overlapsAny(Trigger trigger, List<Trigger> others) {
        for (var other : others) {
            if (trigger.overlaps(other)) {
                return true;
            }
        }
        return false;
    }

    private void addAll(FieldText text, Sentence sentence, int at, List<Trigger> found) {
        var entries = rules.startingAt(text, at);
        if (entries.isEmpty()) {
            return;
        }
        boolean isVerb = tagger.isVerb(text, at, sentence.first());
        boolean isNoun = !isVerb || !isAnyVerb(entries) && !isClearlyVerb(text, at);
        for (var entry : entries) {
            if (entry.isVerb() ? isVerb : isNoun) {
                var end = rules.end(entry, text, at, sentence);
                if (end.isPresent()) {
                    found.add(trigger(entry, text, sentence, new Span(at, end.getAsInt())));
                }
            }
        }
    }

    private static boolean isAnyVerb(List<RuleIndex.Entry> entries) {
        for (var entry : entries) {
            if (entry.isVerb()) {
                return true;
            }
        }
        return false;
    }

    /** "curbed exports", "halted all aid": the word says what is not done. */
    private boolean isStopped(FieldText text, Sentence sentence, Trigger trigger) {
        if (trigger.rule().isSilent() || trigger.rule().type().isConflict()) {
            return false;
        }
        int first = Math.max(sentence.first(), trigger.first() - (trigger.isVerb() ? 1 : MAX_STOP_DISTANCE));
        for (int at = trigger.first() - 1; at >= first; at--) {
            var token = text.token(at);
            if (wordClasses.isFormOf(WordList.STOPPING, token)) {
                return true;
            }
            if (token.kind() == Token.Kind.MARK || wordClasses.is(WordList.RELATIVES, token)) {
                return false;
            }
        }
        return false;
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
}
