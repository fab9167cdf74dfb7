package org.chancery.enrich.engine.lexicon.weight;

/**
 * How sure an event is, and of when.
 *
 * @param plain what source and target together may cost at most where a rule needs both
 * @param statusMargin by how much, in log odds, another status must be likelier than the one that the rules tell
 * @param dateOfOtherClause what each finite verb between words and a date counts, in words of distance
 */
public record EventWeights(
        double leastTold,
        double leastConfidence,
        double lostByCost,
        double plain,
        double dateOfOtherClause,
        double statusMargin) {}
