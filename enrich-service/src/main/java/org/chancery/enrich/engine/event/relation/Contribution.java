package org.chancery.enrich.engine.event.relation;

/**
 * What a feature did to a reading.
 *
 * @param weight in favour of its type, in natural log odds against nothing; negative if it speaks against it
 */
public record Contribution(String feature, double weight) {}
