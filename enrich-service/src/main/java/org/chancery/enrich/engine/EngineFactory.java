package org.chancery.enrich.engine;

import org.chancery.enrich.engine.event.EventCoder;
import org.chancery.enrich.engine.event.SentenceStages;
import org.chancery.enrich.engine.event.actor.ActorFinder;
import org.chancery.enrich.engine.event.argument.RoleAssigner;
import org.chancery.enrich.engine.event.attribute.AttributeReader;
import org.chancery.enrich.engine.event.attribute.IntentRules;
import org.chancery.enrich.engine.event.given.GivenActorsCoder;
import org.chancery.enrich.engine.event.given.TriggerChooser;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.event.trigger.TriggerFinder;
import org.chancery.enrich.engine.gazetteer.Gazetteer;
import org.chancery.enrich.engine.issue.IssueTagger;
import org.chancery.enrich.engine.leader.LeaderTagger;
import org.chancery.enrich.engine.leader.pronoun.PronounResolver;
import org.chancery.enrich.engine.lexicon.Lexicon;

/** Wires the engine: the one place that knows which part needs which. */
final class EngineFactory {
    private final Lexicon lexicon;
    private final SentenceStages stages;
    private final IntentRules intents;

    EngineFactory(Lexicon lexicon) {
        this.lexicon = lexicon;
        var wordClasses = new WordClasses(lexicon.language());
        stages = new SentenceStages(
                new ActorFinder(wordClasses),
                new TriggerFinder(lexicon.rules(), wordClasses),
                new RoleAssigner(
                        wordClasses,
                        new PronounResolver(lexicon.language()),
                        lexicon.weights().arguments()),
                new AttributeReader(wordClasses, lexicon.language().dates()));
        intents = new IntentRules(wordClasses, lexicon.rules());
    }

    Gazetteer gazetteer() {
        return new Gazetteer(lexicon);
    }

    LeaderTagger leaders() {
        return new LeaderTagger(lexicon);
    }

    IssueTagger issues(double threshold) {
        return new IssueTagger(lexicon, threshold);
    }

    EventCoder events() {
        return new EventCoder(stages, lexicon.weights().events());
    }

    GivenActorsCoder givenActors() {
        var chooser = new TriggerChooser(
                stages.actors(),
                stages.triggers(),
                stages.roles(),
                lexicon.weights().givenActors());
        return new GivenActorsCoder(chooser, stages.attributes(), intents);
    }
}
