package org.chancery.standalone.lines;

/**
 * The answer to a line of input.
 *
 * @param json one line of output
 * @param isError whether the answer is an error
 */
public record Answer(String json, boolean isError) {}
