package org.chancery.enrich.engine.event.argument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.event.actor.ActorMention.Use;
import org.chancery.enrich.engine.event.syntax.SubjectFinder;
import org.chancery.enrich.engine.event.syntax.SubjectPhrase;
import org.chancery.enrich.engine.event.syntax.VerbGroup.Trait;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.event.trigger.Trigger;
import org.chancery.enrich.engine.leader.pronoun.PronounResolver;
import org.chancery.enrich.engine.lexicon.EventRule;
import org.chancery.enrich.engine.lexicon.EventRule.Frame;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.lexicon.weight.ArgumentCosts;

/** Gives the actors around a trigger their parts, as the rule's frame says. */
public final class RoleAssigner {
    /** What several that are named together do with one another, where they do it to nobody else: "A and B agreed to a truce". */
    private static final Set<EventType> RECIPROCAL =
            Set.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE, EventType.CONCEDE, EventType.RETREAT);

    private final double pronounCost;
    /** What costs more belongs to something else that is done. */
    private final double surelyNamed;

    private final WordClasses wordClasses;
    private final SubjectFinder phrases;
    private final ArgumentFinder arguments;
    private final SubjectPronouns pronouns;
    private final Speakers speakers;
    private final UnsaidAddressee unsaid;
    private final List<String> agent;
    private final List<String> sources;
    private final List<String> targets;
    private final List<String> partners;

    public RoleAssigner(WordClasses wordClasses, PronounResolver resolver, ArgumentCosts costs) {
        this.wordClasses = wordClasses;
        pronounCost = costs.unnamed().pronoun();
        surelyNamed = costs.unnamed().surelyNamed();
        unsaid = new UnsaidAddressee(costs.unnamed());
        phrases = new SubjectFinder(wordClasses);
        arguments = new ArgumentFinder(wordClasses, phrases, costs);
        speakers = new Speakers(wordClasses);
        pronouns = new SubjectPronouns(wordClasses, resolver, speakers);
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

    /** Who does what a verb says, and to whom, with nobody unsaid added; either side may be empty. */
    public SourceAndTarget sides(AnalyzedSentence sentence, Trigger verb, Discourse discourse) {
        var subject = subject(sentence, verb, discourse);
        boolean passive = verb.group().is(Trait.PASSIVE);
        var doer = passive ? arguments.after(sentence, verb, agent) : subject;
        var affected = passive ? subject : arguments.object(sentence, verb, targets, subject);
        return new SourceAndTarget(doer.actors(), affected.actors(), doer.cost() + affected.cost());
    }

    private Optional<SourceAndTarget> verb(AnalyzedSentence sentence, Trigger trigger, Discourse discourse) {
        var frame = trigger.rule().frame();
        if (frame == Frame.JUDGED) {
            return judged(sentence, trigger, discourse);
        }
        if (trigger.group().is(Trait.PASSIVE)) {
            var by = arguments.after(sentence, trigger, agent);
            return SourceAndTarget.oneWay(frame, by, struckOrJudged(sentence, trigger, discourse));
        }
        return switch (frame) {
            case ACTIVE -> active(sentence, trigger, subject(sentence, trigger, discourse), discourse);
            case REVERSED ->
                SourceAndTarget.oneWay(
                        frame, struckOrJudged(sentence, trigger, discourse), sufferedFrom(sentence, trigger));
            case NOTHING, CLAIM, JUDGED -> Optional.empty();
            case MUTUAL -> mutual(sentence, trigger, subject(sentence, trigger, discourse));
        };
    }

    /** The subject of what it suffers; where it is a deed that is judged, its doer. */
    private Argument struckOrJudged(AnalyzedSentence sentence, Trigger trigger, Discourse discourse) {
        return JudgedDeeds.of(sentence, trigger)
                .map(deed -> doer(sentence, deed))
                .orElseGet(() -> subject(sentence, trigger, discourse));
    }

    /** Who says it, of whom. */
    private Optional<SourceAndTarget> judged(AnalyzedSentence sentence, Trigger trigger, Discourse discourse) {
        return speakers.of(sentence, trigger.group().start()).flatMap(speaker -> {
            var judged = subject(sentence.without(speaker), trigger, discourse);
            return SourceAndTarget.oneWay(Frame.ACTIVE, new Argument(List.of(speaker), 0), judged);
        });
    }

    private Optional<SourceAndTarget> active(
            AnalyzedSentence sentence, Trigger trigger, Argument subject, Discourse discourse) {
        var rule = trigger.rule();
        var deed = JudgedDeeds.of(sentence, trigger);
        if (deed.isPresent()) {
            // where it was done is nobody's deed: "condemned the attack in Mali"
            var named = doer(sentence, deed.get()).only(actor -> actor.use() != Use.PLACE);
            var doer = unsaid.orDoer(named, subject, discourse);
            return SourceAndTarget.oneWay(rule.frame(), subject, doer);
        }
        if (isOfUnnamed(sentence, trigger)) {
            return SourceAndTarget.oneWay(rule.frame(), subject, addressee(Argument.NOBODY, rule, subject, discourse));
        }
        var object = struck(sentence, trigger, arguments.object(sentence, trigger, rule.targetAfter(), subject));
        if (RECIPROCAL.contains(rule.type()) && subject.isSeveral() && object.cost() > surelyNamed) {
            return SourceAndTarget.mutual(subject, Argument.NOBODY);
        }
        return SourceAndTarget.oneWay(rule.frame(), subject, addressee(object, rule, subject, discourse));
    }

    /** "praised the decision as": it is of whoever has been spoken of, not of whom the sentence names behind it. */
    private boolean isOfUnnamed(AnalyzedSentence sentence, Trigger judgement) {
        if (!JudgedDeeds.isJudgement(judgement)) {
            return false;
        }
        int last = judgement.end() - 1;
        int act = isAct(sentence, last) ? last : last + 2;
        return isAct(sentence, act)
                && wordClasses.isAt(WordList.DEFINITE, sentence.text(), act - 1)
                && !(act + 1 < sentence.span().end()
                        && wordClasses.isAny(
                                sentence.text().token(act + 1),
                                WordList.BELONGING,
                                WordList.SOURCE_PREPOSITIONS,
                                WordList.INFINITIVE));
    }

    private boolean isAct(AnalyzedSentence sentence, int token) {
        return token < sentence.span().end()
                && wordClasses.isFormOf(WordList.ACTS, sentence.text().token(token));
    }

    /** "A and B met C": the two did it with C; "A and B met after C had called": they did it with one another. */
    private Optional<SourceAndTarget> mutual(AnalyzedSentence sentence, Trigger trigger, Argument subject) {
        var partner = partner(sentence, trigger);
        boolean together = subject.isSeveral() && partner.cost() > surelyNamed;
        return SourceAndTarget.mutual(subject, together ? Argument.NOBODY : partner);
    }

    /** Whose town it is that is attacked, where nothing else is said of it: "shelling by A levelled a market in B". */
    private Argument struck(AnalyzedSentence sentence, Trigger trigger, Argument object) {
        boolean unsaid = !object.isSomebody() && trigger.rule().type() == EventType.ASSAULT;
        return unsaid ? arguments.place(sentence, trigger) : object;
    }

    private Argument addressee(Argument object, EventRule rule, Argument subject, Discourse discourse) {
        return unsaid.orNamed(object, subject, rule.type(), discourse);
    }

    /** Of a reversed frame: whom its subject suffers it from. */
    private Argument sufferedFrom(AnalyzedSentence sentence, Trigger trigger) {
        var rule = trigger.rule();
        return arguments.object(sentence, trigger, or(rule.sourceAfter(), rule.targetAfter()), Argument.NOBODY);
    }

    private Argument partner(AnalyzedSentence sentence, Trigger trigger) {
        return arguments.object(sentence, trigger, or(trigger.rule().targetAfter(), partners), Argument.NOBODY);
    }

    /** The rule's own prepositions, else those of all. */
    private static List<String> or(List<String> own, List<String> others) {
        return own.isEmpty() ? others : own;
    }

    private Argument subject(AnalyzedSentence sentence, Trigger trigger, Discourse discourse) {
        var phrase = phrases.of(sentence.clauses(), trigger.group(), trigger.end());
        int last = phrase.map(SubjectPhrase::end).orElse(trigger.group().start()) - 1;
        var meant = pronouns.meantAt(sentence, last, discourse);
        if (!meant.isEmpty()) {
            return new Argument(meant, pronounCost);
        }
        return phrase.flatMap(known -> arguments.subjectIn(sentence, known))
                .orElseGet(() -> arguments.subject(sentence, trigger));
    }

    /** Whose deed a noun names: "Petro's visit", "the visit by Petro". */
    private Argument doer(AnalyzedSentence sentence, Trigger noun) {
        var owner = arguments.owner(sentence, noun);
        return owner.isSomebody()
                ? owner
                : arguments.after(sentence, noun, or(noun.rule().sourceAfter(), sources));
    }

    private Optional<SourceAndTarget> noun(AnalyzedSentence sentence, Trigger trigger) {
        var rule = trigger.rule();
        if (rule.frame() == Frame.MUTUAL) {
            var owner = arguments.owner(sentence, trigger);
            var one = owner.isSomebody() ? owner : arguments.carrier(sentence, trigger);
            return SourceAndTarget.mutual(one, partner(sentence, trigger));
        }
        var doer = doer(sentence, trigger);
        var source = doer.isSomebody() ? doer : arguments.carrier(sentence, trigger);
        var deed = JudgedDeeds.of(sentence, trigger);
        if (deed.isPresent()) {
            return SourceAndTarget.oneWay(rule.frame(), source, doer(sentence, deed.get()));
        }
        var named = arguments.object(sentence, trigger, or(rule.targetAfter(), targets), source);
        var target = struck(sentence, trigger, named);
        if (RECIPROCAL.contains(rule.type()) && source.isSeveral() && target.cost() > surelyNamed) {
            return SourceAndTarget.mutual(source, Argument.NOBODY);
        }
        return SourceAndTarget.oneWay(rule.frame(), source, target);
    }
}
