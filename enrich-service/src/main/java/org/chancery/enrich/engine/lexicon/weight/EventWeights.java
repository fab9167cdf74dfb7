package org.chancery.enrich.engine.lexicon.weight;

/** How sure an event is. */
public record EventWeights(double leastTold, double leastConfidence, double lostByCost) {}
