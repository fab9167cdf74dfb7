package org.chancery.store.happening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A few numbers that stand for a text: the more of them two texts share, the more they have in common (MinHash over three words in a
 * row, Broder 1997). A wire report that several outlets print, each with a title of its own, is recognised by it.
 *
 * @param minima none for a text that is too short to be compared
 */
public record TextSketch(List<Integer> minima) {
    private static final int SIZE = 32;
    private static final int ROW = 3;

    /** A text of fewer words has too little of its own. */
    private static final int SHORTEST = 8;

    /** Two texts with so much in common are copies, cut or with a new beginning. */
    private static final double COPY = 0.6;

    /** Copies the list. */
    public TextSketch {
        minima = List.copyOf(minima);
    }

    /** The sketch of a text. */
    public static TextSketch of(String text) {
        var words = ContentWords.allOf(text).toList();
        if (words.size() < SHORTEST) {
            return new TextSketch(List.of());
        }
        var minima = new Integer[SIZE];
        Arrays.fill(minima, Integer.MAX_VALUE);
        for (int start = 0; start + ROW <= words.size(); start++) {
            int hash = new ArrayList<>(words.subList(start, start + ROW)).hashCode();
            for (int number = 0; number < SIZE; number++) {
                minima[number] = Math.min(minima[number], mixed(hash, number));
            }
        }
        return new TextSketch(Arrays.asList(minima));
    }

    /** Spreads the bits: the finaliser of MurmurHash3. */
    private static int mixed(int hash, int number) {
        int bits = hash ^ (number * 0x9E3779B9);
        bits = (bits ^ (bits >>> 16)) * 0x85EBCA6B;
        bits = (bits ^ (bits >>> 13)) * 0xC2B2AE35;
        return bits ^ (bits >>> 16);
    }

    /** Whether one of the texts copies the other. */
    boolean isCopyOf(TextSketch other) {
        if (minima.isEmpty() || minima.size() != other.minima.size()) {
            return false;
        }
        int same = 0;
        for (int number = 0; number < minima.size(); number++) {
            same += minima.get(number).equals(other.minima.get(number)) ? 1 : 0;
        }
        return same >= COPY * minima.size();
    }
}
