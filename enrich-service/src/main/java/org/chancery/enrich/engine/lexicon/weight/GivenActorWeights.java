package org.chancery.enrich.engine.lexicon.weight;

/** How well a trigger fits two given actors. */
public record GivenActorWeights(
        double joined,
        double between,
        double near,
        double cost,
        double word,
        double specificity,
        int mostSpecific,
        double leastFit,
        double mostFit) {}
