package org.chancery.enrich.engine.event.relation.feature;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What words stand round the two parties and between them. */
final class WordFeatures {
    private static final int MAX_BETWEEN = 16;
    private static final int MAX_WHOLE = 5;
    private static final int MAX_OUTSIDE = 4;

    private final MaskedSentence sentence;
    private final Dyad dyad;
    private final Features features;

    private WordFeatures(MaskedSentence sentence, Dyad dyad, Features features) {
        this.sentence = sentence;
        this.dyad = dyad;
        this.features = features;
    }

    static void add(MaskedSentence sentence, Dyad dyad, Features features) {
        var words = new WordFeatures(sentence, dyad, features);
        int source = sentence.indexOf(dyad.source());
        int target = sentence.indexOf(dyad.target());
        words.round("source", source);
        words.round("target", target);
        if (source >= 0 && target >= 0) {
            words.between(Math.min(source, target), Math.max(source, target), source < target ? "S..T" : "T..S");
            words.outside(Math.min(source, target), Math.max(source, target));
        }
    }

    private void round(String side, int at) {
        if (at < 0) {
            features.add(side, " is named elsewhere");
            return;
        }
        features.add(side, "-1: ", word(at - 1));
        features.add(side, "+1: ", word(at + 1));
        features.add(side, "+1+2: ", word(at + 1), " ", word(at + 2));
    }

    private void between(int from, int to, String order) {
        int length = to - from - 1;
        features.add(order, " length ", length(length));
        if (length > MAX_BETWEEN) {
            return;
        }
        for (int i = from + 1; i < to; i++) {
            features.add(order, ": ", word(i));
        }
        if (length <= MAX_WHOLE) {
            features.add(order, " = ", phrase(from, to));
        }
    }

    private static String length(int words) {
        return words < 3 ? String.valueOf(words) : words < 6 ? "few" : words < 12 ? "some" : "many";
    }

    private String phrase(int from, int to) {
        return IntStream.range(from + 1, to).mapToObj(this::word).collect(Collectors.joining(" "));
    }

    private void outside(int first, int last) {
        for (int i = Math.max(0, first - MAX_OUTSIDE); i < first; i++) {
            features.add("before: ", word(i));
        }
        for (int i = last + 1; i < Math.min(sentence.size(), last + 1 + MAX_OUTSIDE); i++) {
            features.add("after: ", word(i));
        }
    }

    private String word(int index) {
        return sentence.word(index, dyad);
    }
}
