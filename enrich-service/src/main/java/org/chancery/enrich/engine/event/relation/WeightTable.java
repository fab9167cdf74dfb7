package org.chancery.enrich.engine.event.relation;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weights by the hash of their feature, which is that of the parts of its name put together; so nobody has to put them together. That
 * a feature that was never taught has the hash of one of ten thousand is as likely as one in four hundred thousand. Of two that were
 * taught and have one hash, the weights of the first in the alphabet count for both.
 */
final class WeightTable {
    private static final long EMPTY = -1;
    private static final int MAX_PART = 64;
    private static final int[] POWERS = powers();

    /** A hash in the upper half, its row in the lower. */
    private final long[] places;

    /** One row after the other, each as long as the sums. */
    private final double[] weights;

    WeightTable(Map<String, double[]> byFeature) {
        int size = Integer.highestOneBit(Math.max(1, byFeature.size())) * 4;
        places = new long[size];
        Arrays.fill(places, EMPTY);
        var sorted = new TreeMap<>(byFeature);
        weights = sorted.values().stream().flatMapToDouble(Arrays::stream).toArray();
        int row = 0;
        for (var feature : sorted.keySet()) {
            place(feature.hashCode(), row++);
        }
    }

    private void place(int hash, int row) {
        int slot = slot(hash);
        if (places[slot] == EMPTY) {
            places[slot] = (long) hash << Integer.SIZE | row;
        }
    }

    /** Which weights are those of the feature; negative if it has none. */
    int row(String... parts) {
        return (int) places[slot(hash(parts))];
    }

    void addTo(double[] sums, int row) {
        int first = row * sums.length;
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weights[first + i];
        }
    }

    /** The one with the hash, or the empty one where it would stand. */
    private int slot(int hash) {
        int slot = (hash ^ hash >>> 16) & places.length - 1;
        while (places[slot] != EMPTY && (int) (places[slot] >>> Integer.SIZE) != hash) {
            slot = slot + 1 & places.length - 1;
        }
        return slot;
    }

    /** {@link String#hashCode()} of the parts put together. */
    static int hash(String... parts) {
        int hash = 0;
        for (var part : parts) {
            hash = hash * power(part.length()) + part.hashCode();
        }
        return hash;
    }

    private static int power(int length) {
        return length < MAX_PART ? POWERS[length] : POWERS[MAX_PART - 1] * 31 * power(length - MAX_PART);
    }

    private static int[] powers() {
        var powers = new int[MAX_PART];
        powers[0] = 1;
        for (int i = 1; i < MAX_PART; i++) {
            powers[i] = powers[i - 1] * 31;
        }
        return powers;
    }
}
