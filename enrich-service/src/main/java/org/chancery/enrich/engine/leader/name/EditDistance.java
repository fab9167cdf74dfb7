package org.chancery.enrich.engine.leader.name;

import java.util.stream.IntStream;

/** How many letters two words differ by (Levenshtein). */
final class EditDistance {
    /** Words whose lengths differ by more are not compared. */
    private static final int MAX_LENGTH_DIFFERENCE = 2;

    private EditDistance() {}

    /** Letters to change, add or leave out; two that changed places count as two. */
    static int between(String one, String other) {
        if (Math.abs(one.length() - other.length()) > MAX_LENGTH_DIFFERENCE) {
            return Integer.MAX_VALUE;
        }
        int[] last = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            last = row(one.charAt(i - 1), other, last);
        }
        return last[other.length()];
    }

    private static int[] row(char letter, String other, int[] last) {
        int[] next = new int[other.length() + 1];
        next[0] = last[0] + 1;
        for (int j = 1; j <= other.length(); j++) {
            int change = last[j - 1] + (letter == other.charAt(j - 1) ? 0 : 1);
            next[j] = Math.min(change, 1 + Math.min(last[j], next[j - 1]));
        }
        return next;
    }
}
