package org.chancery.enrich.engine.text;

import java.util.List;

/** Tokens of a text, from the first one up to the one before {@code end}. */
public interface TokenSpan {
    int first();

    int end();

    /** How many tokens it has. */
    default int length() {
        return end() - first();
    }

    default boolean overlaps(TokenSpan other) {
        return first() < other.end() && other.first() < end();
    }

    /** Tokens from the start of the later one to the end of the earlier one, as if they did not overlap. */
    default int distanceTo(TokenSpan other) {
        return Math.min(Math.abs(other.first() - end()), Math.abs(first() - other.end()));
    }

    default boolean contains(int token) {
        return first() <= token && token < end();
    }

    /** Those of an ordered list that start at {@code from} or after it, and before {@code to}. */
    static <T extends TokenSpan> List<T> startingBetween(List<T> ordered, int from, int to) {
        return ordered.subList(firstAtOrAfter(ordered, from), firstAtOrAfter(ordered, to));
    }

    /** How many of an ordered list start before the token. */
    static int firstAtOrAfter(List<? extends TokenSpan> ordered, int token) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ordered.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
