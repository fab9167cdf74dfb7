package org.chancery.enrich.engine.event.predicate;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.argument.AnalyzedSentence;
import org.chancery.enrich.engine.event.argument.Discourse;
import org.chancery.enrich.engine.event.argument.RoleAssigner;
import org.chancery.enrich.engine.event.syntax.VerbGroup.Trait;
import org.chancery.enrich.engine.event.syntax.VerbGroupReader;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.event.trigger.Trigger;
import org.chancery.enrich.engine.lexicon.EventRule;

/** Finds the predicates of a sentence by the grammar that the rules use. */
public final class PredicateFinder {
    /** Of a longer sentence only the first are read: each is compared with all parties. */
    private static final int MAX_PREDICATES = 16;

    /** Stands for a rule of whatever type: only where the verb stands counts. */
    private static final EventRule ANY = EventRule.withoutPatterns("any", EventType.CONSULT, "", 0);

    private final VerbFinder finder;
    private final VerbGroupReader groups;
    private final RoleAssigner roles;

    public PredicateFinder(WordClasses wordClasses, RoleAssigner roles) {
        this.roles = roles;
        finder = new VerbFinder(wordClasses);
        groups = new VerbGroupReader(wordClasses);
    }

    /** Those of a sentence that names two parties or more, in order; of any other none. */
    public List<Predicate> of(AnalyzedSentence sentence, Discourse discourse) {
        if (!namesTwo(sentence.actors())) {
            return List.of();
        }
        var names = new BitSet();
        sentence.actors().forEach(actor -> names.set(actor.first(), actor.end()));
        return IntStream.range(sentence.span().first(), sentence.span().end())
                .filter(at -> !names.get(at) && finder.isVerb(sentence, at))
                .limit(MAX_PREDICATES)
                .mapToObj(verb -> predicate(sentence, verb, discourse))
                .toList();
    }

    private static boolean namesTwo(List<ActorMention> actors) {
        return actors.stream()
                        .filter(ActorMention::isKnown)
                        .map(ActorMention::identity)
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    private Predicate predicate(AnalyzedSentence sentence, int verb, Discourse discourse) {
        var group = groups.read(sentence.text(), verb, sentence.span().first());
        var sides = roles.sides(sentence, new Trigger(ANY, 0, verb, verb + 1, true, group), discourse);
        return new Predicate(verb, group.is(Trait.PASSIVE), sides.source(), sides.target());
    }
}
