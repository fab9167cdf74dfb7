package org.chancery.enrich.engine.text.word;

/**
 * Tells of most words that they are not among many others, by a few bits that stay close to the processor: where one word in a
 * hundred is found, looking for the rest costs more than reading what is found. Filled once, then only read.
 */
public final class WordFilter {
    private static final int BITS = 16;

    private final long[] seen = new long[1 << BITS >> 6];

    /** Adds one of them. */
    public void add(String word) {
        int bit = bit(word);
        seen[bit >> 6] |= 1L << bit;
    }

    /** False if the word is none of them. */
    public boolean mayHold(String word) {
        int bit = bit(word);
        return (seen[bit >> 6] & 1L << bit) != 0;
    }

    private static int bit(String word) {
        return word.hashCode() * 0x9E3779B9 >>> Integer.SIZE - BITS;
    }
}
