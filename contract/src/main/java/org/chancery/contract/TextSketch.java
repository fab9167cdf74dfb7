package org.chancery.contract;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

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

    /** Two texts with so much in common are copies: cut, with a new beginning, or with a fifth of their words changed. */
    private static final double COPY = 0.25;

    /** Of texts with fewer rows the names of the parties are a large part, and any report has those. */
    private static final int FEW_ROWS = 50;

    private static final double COPY_OF_FEW = 0.6;

    private static final double ALL_NUMBERS = 0x1p32;

    /** Of so many numbers in Base64 without padding. */
    private static final int LENGTH = Math.ceilDiv(SIZE * Integer.BYTES * Byte.SIZE, 6);

    public TextSketch {
        minima = List.copyOf(minima);
    }

    /** The sketch of a text. */
    public static TextSketch of(String text) {
        var rows = new Rows();
        var words = text.toLowerCase(Locale.ROOT);
        int hash = 0;
        boolean isInside = false;
        for (int i = 0; i < words.length(); ) {
            int letter = words.codePointAt(i);
            boolean isWord = isWord(letter);
            boolean continues = !isWord && Character.isLetterOrDigit(letter);
            if (isInside && !continues) {
                rows.add(hash);
            }
            if (isWord) {
                rows.add(letter);
            }
            hash = continues ? (isInside ? 31 * hash : 0) + letter : 0; // as of a string
            isInside = continues;
            i += Character.charCount(letter);
        }
        if (isInside) {
            rows.add(hash);
        }
        return rows.sketch();
    }

    /** The rows that words make, one word after the other. Written by hand, since every article that arrives goes through it. */
    private static final class Rows {
        private final int[] minima = new int[SIZE];
        private int words;
        private int last;
        private int lastButOne;

        Rows() {
            Arrays.fill(minima, Integer.MAX_VALUE);
        }

        void add(int word) {
            words++;
            if (words >= ROW) {
                int hash = 31 * (31 * (31 + lastButOne) + last) + word;
                for (int number = 0; number < SIZE; number++) {
                    minima[number] = Math.min(minima[number], mixed(hash, number));
                }
            }
            lastButOne = last;
            last = word;
        }

        TextSketch sketch() {
            return new TextSketch(
                    words < SHORTEST ? List.of() : Arrays.stream(minima).boxed().toList());
        }
    }

    /** Scripts without spaces are taken letter by letter. */
    private static boolean isWord(int letter) {
        return letter >= 0x3040 && (letter <= 0x30FF || Character.isIdeographic(letter));
    }

    /** Spreads the bits: the finaliser of MurmurHash3. */
    private static int mixed(int hash, int number) {
        int bits = hash ^ (number * 0x9E3779B9);
        bits = (bits ^ (bits >>> 16)) * 0x85EBCA6B;
        bits = (bits ^ (bits >>> 13)) * 0xC2B2AE35;
        return bits ^ (bits >>> 16);
    }

    /**
     * The sketch that {@link #written} wrote.
     *
     * @throws IllegalArgumentException if it wrote something else
     */
    static TextSketch read(String written) {
        var minima = new ArrayList<Integer>();
        var bytes = bytes(written).asIntBuffer();
        while (bytes.hasRemaining()) {
            minima.add(bytes.get());
        }
        return new TextSketch(minima);
    }

    /** @throws IllegalArgumentException if {@link #written} would write something else */
    static void refuseForeign(String written) {
        bytes(written);
    }

    private static ByteBuffer bytes(String written) {
        if (written.length() == LENGTH) {
            try {
                return ByteBuffer.wrap(Base64.getUrlDecoder().decode(written));
            } catch (IllegalArgumentException _) {
                // refused below, in words that help
            }
        }
        throw new IllegalArgumentException("sketch: is not one; leave it out, it follows from the body");
    }

    /** As the wire has it: the numbers, four bytes each, in Base64 for URLs; empty without any. */
    String written() {
        var bytes = ByteBuffer.allocate(minima.size() * Integer.BYTES);
        minima.forEach(bytes::putInt);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** Whether one of the texts copies the other. */
    public boolean isCopyOf(TextSketch other) {
        if (minima.isEmpty() || minima.size() != other.minima.size()) {
            return false;
        }
        boolean areLong = Math.min(rows(), other.rows()) >= FEW_ROWS;
        return likeness(other) >= (areLong ? COPY : COPY_OF_FEW);
    }

    /** About how many rows the text has: the least of so many random numbers is the lower, the more there are. */
    private double rows() {
        double mean = minima.stream()
                .mapToDouble(least -> (double) least - Integer.MIN_VALUE)
                .average()
                .orElse(ALL_NUMBERS);
        return ALL_NUMBERS / mean - 1;
    }

    /** The share of the numbers that are the same: about that of the rows of words. */
    private double likeness(TextSketch other) {
        long same = IntStream.range(0, minima.size())
                .filter(number -> minima.get(number).equals(other.minima.get(number)))
                .count();
        return (double) same / minima.size();
    }
}
