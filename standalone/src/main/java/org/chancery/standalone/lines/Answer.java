package org.chancery.standalone.lines;

/**
 * What a line of input is answered with.
 *
 * @param json one line of output
 * @param isError whether the line could not be read
 */
public record Answer(String json, boolean isError) {}
