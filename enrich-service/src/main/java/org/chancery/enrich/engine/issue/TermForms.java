package org.chancery.enrich.engine.issue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.enrich.engine.text.Token;
import org.chancery.enrich.engine.text.Tokenizer;

/** The forms by which a word is looked up among the terms: its base forms, and stems for any ending ("nuclear*"). */
final class TermForms {
    private static final String ANY_ENDING = "*";
    private static final int MIN_STEM_LENGTH = 3;

    /** The vocabulary of news is far below it. */
    private static final int MAX_REMEMBERED = 200_000;

    private final Set<String> ofTerms = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private int longestStem;
    private final Map<String, List<String>> seen = new ConcurrentHashMap<>();

    /** The words of a term; takes note of its stems. */
    List<String> words(String term) {
        var words = new ArrayList<String>();
        for (var piece : term.strip().split("[\\s-]+", -1)) {
            boolean anyEnding = piece.endsWith(ANY_ENDING);
            var cut = Tokenizer.words(anyEnding ? piece.substring(0, piece.length() - 1) : piece);
            words.addAll(cut);
            if (anyEnding && !cut.isEmpty()) {
                words.add(stem(words.removeLast()));
            }
        }
        ofTerms.addAll(words);
        return words;
    }

    private String stem(String word) {
        stems.add(word);
        longestStem = Math.max(longestStem, word.length());
        return word + ANY_ENDING;
    }

    /** Those that are words of a term; of most words none. */
    List<String> of(Token token) {
        var known = seen.get(token.word());
        if (known != null) {
            return known;
        }
        var derived = derive(token);
        if (seen.size() < MAX_REMEMBERED) {
            seen.put(token.word(), derived);
        }
        return derived;
    }

    int remembered() {
        return seen.size();
    }

    private List<String> derive(Token token) {
        var word = token.word();
        var all = new ArrayList<>(token.baseForms());
        all.retainAll(ofTerms);
        int longest = Math.min(word.length(), longestStem);
        for (int length = MIN_STEM_LENGTH; length <= longest; length++) {
            var stem = word.substring(0, length);
            if (stems.contains(stem)) {
                all.add(stem + ANY_ENDING);
            }
        }
        return List.copyOf(all);
    }
}
