package org.chancery.enrich.engine.event.syntax;

/**
 * The stretch of a clause in which the subject of its verb stands.
 *
 * @param from token that the clause begins at
 * @param end token before which the subject ends: the verb, or the comma of an insertion
 */
public record SubjectPhrase(int from, int end) {}
