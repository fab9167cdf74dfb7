package org.chancery.enrich.engine.lexicon.weight;

/**
 * How sure an event is.
 *
 * @param plain what source and target together may cost at most where a rule needs both
 */
public record EventWeights(double leastTold, double leastConfidence, double lostByCost, double plain) {}
