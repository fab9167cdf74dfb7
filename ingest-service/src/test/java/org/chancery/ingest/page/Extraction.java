package org.chancery.ingest.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How well the words of a text agree with those that it should have. */
record Extraction(String name, long found, long expected, long common) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    static Extraction of(String name, String found, String expected) {
        var inFound = words(found);
        var inExpected = words(expected);
        var missing = new HashMap<>(inExpected);
        inFound.forEach((word, times) -> missing.computeIfPresent(word, (_, due) -> Math.max(0, due - times)));
        return new Extraction(name, sum(inFound), sum(inExpected), sum(inExpected) - sum(missing));
    }

    private static Map<String, Long> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .collect(Collectors.groupingBy(match -> match.group(), Collectors.counting()));
    }

    private static long sum(Map<String, Long> words) {
        return words.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Share of the words found that belong to the text. */
    double precision() {
        return found == 0 ? 0 : (double) common / found;
    }

    /** Share of the words of the text that were found. */
    double recall() {
        return (double) common / expected;
    }

    Extraction plus(Extraction other) {
        return new Extraction(name, found + other.found, expected + other.expected, common + other.common);
    }

    @Override
    public String toString() {
        return "%-18s precision %.3f  recall %.3f".formatted(name, precision(), recall());
    }
}
