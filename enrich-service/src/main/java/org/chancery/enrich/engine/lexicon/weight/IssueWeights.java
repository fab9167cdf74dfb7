package org.chancery.enrich.engine.lexicon.weight;

/** How much speaks for a topic. */
public record IssueWeights(
        double title,
        double lead,
        double agenda,
        double actor,
        double event,
        double near,
        double state,
        double repeated,
        double usualLength,
        double lengthPower,
        double leastLengthFactor,
        double scale,
        double curveLevel,
        double curveSlope,
        double threshold) {}
