package org.chancery.store.database.statistics;

/**
 * A line of a graph, without direction.
 *
 * @param weight events between the two
 * @param goldstein mean
 */
public record Edge(String source, String target, long weight, double goldstein) {}
