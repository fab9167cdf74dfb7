package org.chancery.enrich.engine;

import org.chancery.enrich.engine.event.EventCoder;
import org.chancery.enrich.engine.event.SecondReading;
import org.chancery.enrich.engine.event.SentenceStages;
import org.chancery.enrich.engine.event.actor.ActorFinder;
import org.chancery.enrich.engine.event.actor.CampActors;
import org.chancery.enrich.engine.event.argument.RoleAssigner;
import org.chancery.enrich.engine.event.attribute.AttributeReader;
import org.chancery.enrich.engine.event.attribute.IntentRules;
import org.chancery.enrich.engine.event.given.GivenActorsCoder;
import org.chancery.enrich.engine.event.given.TriggerChooser;
import org.chancery.enrich.engine.event.learning.Learnt;
import org.chancery.enrich.engine.event.learning.Lessons;
import org.chancery.enrich.engine.event.predicate.PredicateFinder;
import org.chancery.enrich.engine.event.relation.Anchors;
import org.chancery.enrich.engine.event.relation.RelationReader;
import org.chancery.enrich.engine.event.relation.RelationRules;
import org.chancery.enrich.engine.event.relation.feature.DyadFeatures;
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
    private final WordClasses wordClasses;
    private final SentenceStages stages;
    private final IntentRules intents;

    EngineFactory(Lexicon lexicon) {
        this.lexicon = lexicon;
        wordClasses = new WordClasses(lexicon.language());
        var roles = new RoleAssigner(
                wordClasses,
                new PronounResolver(lexicon.language()),
                lexicon.weights().arguments());
        stages = new SentenceStages(
                new ActorFinder(wordClasses),
                new CampActors(wordClasses, lexicon.camps()),
                new TriggerFinder(lexicon.rules(), wordClasses),
                roles,
                new PredicateFinder(wordClasses, roles),
                new AttributeReader(
                        wordClasses,
                        lexicon.language().dates(),
                        lexicon.weights().events(),
                        lexicon.ontology().said()));
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

    /** By the rules alone, where the second reader has learnt nothing. */
    EventCoder events(Learnt learnt) {
        var second = learnt.relations()
                .map(model -> new SecondReading(
                        new RelationReader(features(), model, lexicon.weights().relations()),
                        anchors(),
                        stages.attributes(),
                        learnt.statuses(),
                        lexicon.weights().events()));
        return new EventCoder(stages, lexicon.weights().events(), second);
    }

    Lessons lessons() {
        return new Lessons(gazetteer(), leaders(), events(Learnt.NOTHING), features(), anchors(), stages.attributes());
    }

    private Anchors anchors() {
        return new Anchors(wordClasses, new RelationRules(lexicon.ontology()));
    }

    private DyadFeatures features() {
        return new DyadFeatures(wordClasses);
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
