package org.chancery.standalone.lines;

/** One line of input. */
public sealed interface Line {
    /** Counted from 1. */
    long number();

    /** A line that can be read. */
    record Text(long number, String text) implements Line {}

    /** A line that cannot, and why. */
    record Broken(long number, String reason) implements Line {}
}
