package org.chancery.store.database.profile;

import java.util.List;
import java.util.regex.Pattern;

/** The words of a sentence that stand in quotation marks. */
final class QuotedWords {
    private static final Pattern QUOTED = Pattern.compile("“([^“”\"]+)”|\"([^“”\"]+)\"");

    /** A word or two in quotation marks are a name, a term, or somebody else's. */
    private static final int FEWEST_WORDS = 3;

    private QuotedWords() {}

    /** Nothing if a quotation begins before the sentence or ends after it, since then it is not certain which words are quoted. */
    static List<String> of(String sentence) {
        if (QUOTED.matcher(sentence).replaceAll("").chars().anyMatch(character -> "“”\"".indexOf(character) >= 0)) {
            return List.of();
        }
        return QUOTED.matcher(sentence)
                .results()
                .map(words -> words.group(1) == null ? words.group(2) : words.group(1))
                .map(String::strip)
                .filter(words -> words.split("\\s+").length >= FEWEST_WORDS)
                .toList();
    }
}
