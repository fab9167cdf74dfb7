package org.chancery.enrich.engine.text;

import java.util.List;
import java.util.Map;

/**
 * How the words of a language change their form.
 *
 * @param irregular base forms of the words that follow no rule: "met" → "meet"
 * @param endings in the order in which they are tried; the first that fits counts
 */
public record Inflection(Map<String, List<String>> irregular, List<Ending> endings) {
    /**
     * An ending, and the base forms that a word with it may have.
     *
     * @param except longer endings that are something else: "ss"
     * @param shortest letters that the word must have
     * @param undoubles whether a doubled letter before it may be a single one in the base form: "stopped"
     */
    public record Ending(String ending, List<String> except, int shortest, List<Change> bases, boolean undoubles) {
        boolean fits(String word) {
            return word.length() >= shortest
                    && word.endsWith(ending)
                    && except.stream().noneMatch(word::endsWith);
        }
    }

    /** Makes a base form: what is taken off the end of a word that has these letters at least, and what is put there. */
    public record Change(String from, String to, int shortest) {
        boolean fits(String word) {
            return word.length() >= shortest && word.endsWith(from);
        }

        String of(String word) {
            return word.substring(0, word.length() - from.length()) + to;
        }
    }
}
