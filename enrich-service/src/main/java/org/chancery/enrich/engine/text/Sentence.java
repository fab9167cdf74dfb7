package org.chancery.enrich.engine.text;

/**
 * A run of tokens that belong together.
 *
 * @param first index of its first token in the field
 * @param end one past the last
 * @param paragraph number of its paragraph, from 0
 */
public record Sentence(int first, int end, int paragraph) implements TokenSpan {}
