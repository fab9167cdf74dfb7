package org.chancery.enrich.engine.event.relation;

import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.argument.AnalyzedSentence;
import org.chancery.enrich.engine.event.predicate.VerbFinder;
import org.chancery.enrich.engine.event.relation.feature.Dyad;
import org.chancery.enrich.engine.event.syntax.VerbGroup;
import org.chancery.enrich.engine.event.syntax.VerbGroupReader;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.event.trigger.Trigger;
import org.chancery.enrich.engine.lexicon.EventRule;

/** Finds the word by which a sentence tells what the second reader has read: its status, date and place stand round it. */
public final class Anchors {
    private static final int MAX_DISTANCE = 12;

    private final VerbFinder finder;
    private final VerbGroupReader verbs;
    private final RelationRules rules;

    public Anchors(WordClasses wordClasses, RelationRules rules) {
        this.rules = rules;
        finder = new VerbFinder(wordClasses);
        verbs = new VerbGroupReader(wordClasses);
    }

    /** A verb that the source does, else one before the target, else the source itself; none if the seeds do not know the type. */
    public Optional<Trigger> of(AnalyzedSentence sentence, Dyad dyad, EventType type) {
        return rules.of(type).map(rule -> anchor(sentence, dyad, rule));
    }

    private Trigger anchor(AnalyzedSentence sentence, Dyad dyad, EventRule rule) {
        var verb =
                isHere(sentence, dyad.source()) ? after(sentence, dyad.source().end()) : Optional.<Integer>empty();
        if (verb.isEmpty() && isHere(sentence, dyad.target())) {
            verb = before(sentence, dyad.target().first());
        }
        int from = sentence.span().first();
        return verb.map(head -> new Trigger(rule, 1, head, head + 1, true, verbs.read(sentence.text(), head, from)))
                .orElseGet(() -> noun(
                        rule, isHere(sentence, dyad.source()) ? dyad.source().first() : from));
    }

    private static Trigger noun(EventRule rule, int first) {
        return new Trigger(rule, 1, first, first + 1, false, VerbGroup.noun(first));
    }

    private static boolean isHere(AnalyzedSentence sentence, ActorMention party) {
        return sentence.actors().contains(party);
    }

    private Optional<Integer> after(AnalyzedSentence sentence, int from) {
        int end = Math.min(sentence.span().end(), from + MAX_DISTANCE);
        return IntStream.range(from, end)
                .boxed()
                .filter(at -> finder.isVerb(sentence, at))
                .findFirst();
    }

    private Optional<Integer> before(AnalyzedSentence sentence, int end) {
        int from = Math.max(sentence.span().first(), end - MAX_DISTANCE);
        return IntStream.range(from, end)
                .boxed()
                .filter(at -> finder.isVerb(sentence, at))
                .reduce((_, last) -> last);
    }
}
