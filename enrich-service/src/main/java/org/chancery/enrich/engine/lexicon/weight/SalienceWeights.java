package org.chancery.enrich.engine.lexicon.weight;

/** How much of an article is about a leader. */
public record SalienceWeights(double share, double title, double lead) {}
