package org.chancery.enrich.engine.event.argument;

import java.util.List;
import java.util.Optional;
import org.chancery.enrich.engine.event.syntax.VerbGroup.Trait;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.event.trigger.Trigger;
import org.chancery.enrich.engine.leader.pronoun.PronounResolver;
import org.chancery.enrich.engine.lexicon.EventRule.Frame;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.lexicon.weight.ArgumentCosts;

/** Gives the actors around a trigger their parts, as the rule's frame says. */
public final class RoleAssigner {
    private final double pronounCost;
    private final ArgumentFinder arguments;
    private final SubjectPronouns pronouns;
    private final UnsaidAddressee unsaid;
    private final List<String> agent;
    private final List<String> sources;
    private final List<String> targets;
    private final List<String> partners;

    public RoleAssigner(WordClasses wordClasses, PronounResolver resolver, ArgumentCosts costs) {
        pronounCost = costs.unnamed().pronoun();
        unsaid = new UnsaidAddressee(costs.unnamed());
        arguments = new ArgumentFinder(wordClasses, costs);
        pronouns = new SubjectPronouns(resolver);
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
        var frame = trigger.rule().frame();
        var subject = subject(sentence, trigger, discourse);
        if (trigger.group().is(Trait.PASSIVE)) {
            return SourceAndTarget.oneWay(frame, arguments.after(sentence, trigger, agent), subject);
        }
        return switch (frame) {
            case ACTIVE -> SourceAndTarget.oneWay(frame, subject, addressee(sentence, trigger, subject, discourse));
            case REVERSED -> SourceAndTarget.oneWay(frame, subject, doer(sentence, trigger));
            case NOTHING, CLAIM -> Optional.empty();
            case MUTUAL -> SourceAndTarget.mutual(subject, partner(sentence, trigger));
        };
    }

    private Argument addressee(AnalyzedSentence sentence, Trigger trigger, Argument subject, Discourse discourse) {
        var rule = trigger.rule();
        var object = arguments.object(sentence, trigger, rule.targetAfter());
        return unsaid.orNamed(object, subject, rule.type(), discourse);
    }

    /** Of a reversed frame: whom its subject suffers it from. */
    private Argument doer(AnalyzedSentence sentence, Trigger trigger) {
        var rule = trigger.rule();
        return arguments.object(sentence, trigger, or(rule.sourceAfter(), rule.targetAfter()));
    }

    private Argument partner(AnalyzedSentence sentence, Trigger trigger) {
        return arguments.object(sentence, trigger, or(trigger.rule().targetAfter(), partners));
    }

    /** The rule's own prepositions, else those of all. */
    private static List<String> or(List<String> own, List<String> others) {
        return own.isEmpty() ? others : own;
    }

    private Argument subject(AnalyzedSentence sentence, Trigger trigger, Discourse discourse) {
        return pronouns.of(sentence, trigger, discourse)
                .map(actor -> new Argument(List.of(actor), pronounCost))
                .orElseGet(() -> arguments.subject(sentence, trigger));
    }

    private Optional<SourceAndTarget> noun(AnalyzedSentence sentence, Trigger trigger) {
        var rule = trigger.rule();
        var owner = arguments.owner(sentence, trigger);
        var by = arguments.after(sentence, trigger, or(rule.sourceAfter(), sources));
        if (rule.frame() == Frame.MUTUAL) {
            var one = owner.isSomebody() ? owner : arguments.carrier(sentence, trigger);
            return SourceAndTarget.mutual(one, partner(sentence, trigger));
        }
        var source = owner.isSomebody() ? owner : by.isSomebody() ? by : arguments.carrier(sentence, trigger);
        var target = arguments.object(sentence, trigger, or(rule.targetAfter(), targets));
        return SourceAndTarget.oneWay(rule.frame(), source, target);
    }
}
