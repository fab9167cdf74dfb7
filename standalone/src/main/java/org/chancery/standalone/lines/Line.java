package org.chancery.standalone.lines;

/** One line of input. */
public sealed interface Line {
    /** Counted from 1. */
    long number();

    /** A readable line. */
    record Text(long number, String text) implements Line {}

    /** An unreadable line, and why. */
    record Broken(long number, String reason) implements Line {}
}
