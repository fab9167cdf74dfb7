package org.chancery.store.query.request;

/**
 * How many streams of one kind may be open at once.
 *
 * @param streams at least one
 */
public record StreamLimit(int streams) {}
