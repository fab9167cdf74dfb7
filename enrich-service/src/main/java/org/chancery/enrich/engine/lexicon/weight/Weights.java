package org.chancery.enrich.engine.lexicon.weight;

/** All weights, as {@code seeds/engine/weights.yaml} has them; what each does is said there. */
public record Weights(
        ArgumentCosts arguments,
        EventWeights events,
        RelationWeights relations,
        GivenActorWeights givenActors,
        IssueWeights issues,
        NameWeights names,
        Confidences leaders,
        SalienceWeights salience) {}
