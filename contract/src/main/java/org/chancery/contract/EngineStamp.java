package org.chancery.contract;

/**
 * Which engine read an article.
 *
 * @param version of the software
 * @param lexicon hash of the seeds it was read with
 * @param millis time it took
 */
public record EngineStamp(String version, String lexicon, double millis) {}
