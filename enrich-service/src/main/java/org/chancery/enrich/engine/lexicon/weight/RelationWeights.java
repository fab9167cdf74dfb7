package org.chancery.enrich.engine.lexicon.weight;

/** When the second reader is heard, how sure it is, and how it learns. */
public record RelationWeights(
        double keep,
        double add,
        double curveLevel,
        double curveSlope,
        @Positive double price,
        @Positive int leastExamples,
        @Positive int iterations) {}
