package org.chancery.enrich.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The base forms that an English word may have: "signed" may be "sign" (or "signe"), "talks" "talk". It proposes; whoever asks
 * keeps those that its own word list knows.
 */
public final class Lemmatizer {
    /** Words seen are remembered up to this many; news has a vocabulary far below it. */
    private static final int MAX_REMEMBERED = 200_000;

    private final Map<String, List<String>> irregular;
    private final Map<String, List<String>> seen = new ConcurrentHashMap<>();

    /** @param irregular base forms of the words that follow no rule: "met" → "meet" */
    public Lemmatizer(Map<String, List<String>> irregular) {
        this.irregular = Map.copyOf(irregular);
    }

    /** The word itself first, then its possible base forms; it alone if it is longer than any token that is read. */
    public List<String> baseForms(String word) {
        if (word.length() > Token.MAX_LENGTH) {
            return List.of(word);
        }
        var known = seen.get(word);
        if (known != null) {
            return known;
        }
        var baseForms = List.copyOf(derive(word));
        if (seen.size() < MAX_REMEMBERED) {
            seen.put(word, baseForms);
        }
        return baseForms;
    }

    /** How many words are remembered. */
    int remembered() {
        return seen.size();
    }

    private List<String> derive(String word) {
        var baseForms = new ArrayList<String>(5);
        baseForms.add(word);
        var exceptions = irregular.get(word);
        if (exceptions != null) {
            addAll(baseForms, exceptions);
            return baseForms;
        }
        if (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")) {
            plural(word, baseForms);
        } else if (word.length() > 3 && word.endsWith("ed")) {
            stem(word, word.substring(0, word.length() - 2), baseForms);
        } else if (word.length() > 4 && word.endsWith("ing")) {
            stem(word, word.substring(0, word.length() - 3), baseForms);
        }
        return baseForms;
    }

    private static void plural(String word, List<String> baseForms) {
        var stem = word.substring(0, word.length() - 1);
        if (word.endsWith("ies") && word.length() > 4) {
            add(baseForms, word.substring(0, word.length() - 3) + "y");
        }
        if (word.endsWith("es")) {
            add(baseForms, word.substring(0, word.length() - 2));
        }
        add(baseForms, stem);
    }

    private static void stem(String word, String stem, List<String> baseForms) {
        int last = stem.length() - 1;
        if (stem.endsWith("i") && word.endsWith("ied")) {
            add(baseForms, stem.substring(0, last) + "y");
        }
        add(baseForms, stem);
        add(baseForms, stem + "e");
        boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
        if (doubled) {
            add(baseForms, stem.substring(0, last));
        }
    }

    private static void addAll(List<String> baseForms, List<String> more) {
        more.forEach(base -> add(baseForms, base));
    }

    private static void add(List<String> baseForms, String base) {
        if (!baseForms.contains(base)) {
            baseForms.add(base);
        }
    }
}
