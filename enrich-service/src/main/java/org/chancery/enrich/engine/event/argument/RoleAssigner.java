package org.chancery.enrich.engine.event.argument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.event.syntax.VerbGroup.Trait;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.event.trigger.Trigger;
import org.chancery.enrich.engine.lexicon.EventRule;
import org.chancery.enrich.engine.lexicon.EventRule.Frame;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.lexicon.weight.ArgumentCosts;

/** Gives the actors around a trigger their parts, as the rule's frame says. */
public final class RoleAssigner {
    /** What has an addressee, said or unsaid. Measured: of the others most that were guessed were wrong. */
    private static final Set<EventType> ADDRESSED = Set.of(
            EventType.AGREE,
            EventType.SUPPORT,
            EventType.CONCEDE,
            EventType.RETREAT,
            EventType.ACCUSE,
            EventType.THREATEN,
            EventType.SANCTION);

    private final ArgumentCosts.OfUnnamed costs;
    private final ArgumentFinder arguments;
    private final PronounResolver pronouns;
    private final List<String> agent;
    private final List<String> sources;
    private final List<String> targets;
    private final List<String> partners;

    public RoleAssigner(WordClasses wordClasses, ArgumentCosts costs) {
        this.costs = costs.unnamed();
        arguments = new ArgumentFinder(wordClasses, costs);
        pronouns = new PronounResolver(wordClasses);
        agent = wordClasses.words(WordList.AGENT);
        sources = wordClasses.words(WordList.SOURCE_PREPOSITIONS);
        targets = wordClasses.words(WordList.TARGET_PREPOSITIONS);
        partners = wordClasses.words(WordList.PARTNER_PREPOSITIONS);
    }

    /** Who does it to whom; nothing if nobody does it. */
    public Optional<SourceAndTarget> assign(AnalyzedSentence sentence, Trigger trigger, Discourse discourse) {
        if (trigger.rule().isSilent()) {
            return Optional.empty();
        }
        return trigger.isVerb() ? verb(sentence, trigger, discourse) : noun(sentence, trigger);
    }

    private Optional<SourceAndTarget> verb(AnalyzedSentence sentence, Trigger trigger, Discourse discourse) {
        var rule = trigger.rule();
        if (trigger.group().is(Trait.PASSIVE)) {
            var doer = arguments.after(sentence, trigger, agent);
            return oneWay(rule.frame(), doer, subject(sentence, trigger, discourse));
        }
        var subject = subject(sentence, trigger, discourse);
        return switch (rule.frame()) {
            case ACTIVE ->
                oneWay(
                        rule.frame(),
                        subject,
                        addressed(arguments.object(sentence, trigger, rule.targetAfter()), subject, rule, discourse));
            case REVERSED -> {
                var prepositions = rule.sourceAfter().isEmpty() ? rule.targetAfter() : rule.sourceAfter();
                yield oneWay(rule.frame(), subject, arguments.object(sentence, trigger, prepositions));
            }
            case NOTHING, CLAIM -> Optional.empty();
            case MUTUAL -> mutual(subject, arguments.object(sentence, trigger, partners(rule.targetAfter())));
        };
    }

    /** What is said or decided has an addressee: where its sentence names none, the other side that the text speaks of. */
    private Argument addressed(Argument named, Argument side, EventRule rule, Discourse discourse) {
        boolean unsaid = !named.isSomebody() && side.isSomebody() && side.cost() <= costs.surelyNamed();
        if (!unsaid || !ADDRESSED.contains(rule.type())) {
            return named;
        }
        return discourse
                .otherThan(side.actors())
                .map(actor -> new Argument(List.of(actor), costs.unsaid()))
                .orElse(Argument.NOBODY);
    }

    private Argument subject(AnalyzedSentence sentence, Trigger trigger, Discourse discourse) {
        return pronouns.of(sentence, trigger, discourse)
                .map(actor -> new Argument(List.of(actor), costs.pronoun()))
                .orElseGet(() -> arguments.subject(sentence, trigger));
    }

    private Optional<SourceAndTarget> noun(AnalyzedSentence sentence, Trigger trigger) {
        var rule = trigger.rule();
        var owner = arguments.owner(sentence, trigger);
        var by = arguments.after(sentence, trigger, rule.sourceAfter().isEmpty() ? sources : rule.sourceAfter());
        if (rule.frame() == Frame.MUTUAL) {
            var partners = arguments.object(sentence, trigger, partners(rule.targetAfter()));
            return mutual(owner.isSomebody() ? owner : arguments.carrier(sentence, trigger), partners);
        }
        var source = owner.isSomebody() ? owner : by.isSomebody() ? by : arguments.carrier(sentence, trigger);
        var prepositions = rule.targetAfter().isEmpty() ? targets : rule.targetAfter();
        return oneWay(rule.frame(), source, arguments.object(sentence, trigger, prepositions));
    }

    private List<String> partners(List<String> own) {
        return own.isEmpty() ? partners : own;
    }

    private static Optional<SourceAndTarget> oneWay(Frame frame, Argument source, Argument target) {
        if (!source.isSomebody() || !target.isSomebody()) {
            return Optional.empty();
        }
        double cost = source.cost() + target.cost();
        return Optional.of(
                frame == Frame.REVERSED
                        ? new SourceAndTarget(target.actors(), source.actors(), cost)
                        : new SourceAndTarget(source.actors(), target.actors(), cost));
    }

    /** Two sides that are named together ("talks between A and B") split into the first and the others. */
    private static Optional<SourceAndTarget> mutual(Argument one, Argument other) {
        if (one.isSomebody() && other.isSomebody() && !one.actors().equals(other.actors())) {
            return Optional.of(new SourceAndTarget(one.actors(), other.actors(), one.cost() + other.cost()));
        }
        var together = other.actors().size() > 1 ? other : one;
        if (together.actors().size() < 2) {
            return Optional.empty();
        }
        var actors = together.actors();
        return Optional.of(
                new SourceAndTarget(actors.subList(0, 1), actors.subList(1, actors.size()), together.cost()));
    }
}
