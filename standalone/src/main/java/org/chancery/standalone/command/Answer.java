package org.chancery.standalone.command;

/**
 * The answer to a line of input.
 *
 * @param json one line of output
 * @param isError whether the answer is an error
 */
record Answer(String json, boolean isError) {}
