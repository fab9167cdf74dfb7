package org.chancery.enrich.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The base forms that an English word may have: "signed" may be "sign" (or "signe"), "talks" "talk". It proposes; whoever asks
 * keeps those that its own word list knows.
 */
public final class Inflection {
    /** Words seen are remembered up to this many; news has a vocabulary far below it. */
    private static final int REMEMBERED = 200_000;

    private final Map<String, List<String>> irregular;
    private final Map<String, List<String>> seen = new ConcurrentHashMap<>();

    /** @param irregular base forms of the words that follow no rule: "met" → "meet" */
    public Inflection(Map<String, List<String>> irregular) {
        this.irregular = Map.copyOf(irregular);
    }

    /** The word itself first, then its possible base forms; it alone if it is longer than any token that is read. */
    public List<String> bases(String word) {
        if (word.length() > Token.LONGEST) {
            return List.of(word);
        }
        var known = seen.get(word);
        if (known != null) {
            return known;
        }
        var bases = List.copyOf(derive(word));
        if (seen.size() < REMEMBERED) {
            seen.put(word, bases);
        }
        return bases;
    }

    /** How many words are remembered. */
    int remembered() {
        return seen.size();
    }

    private List<String> derive(String word) {
        var bases = new ArrayList<String>(5);
        bases.add(word);
        var exceptions = irregular.get(word);
        if (exceptions != null) {
            addAll(bases, exceptions);
            return bases;
        }
        if (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")) {
            plural(word, bases);
        } else if (word.length() > 3 && word.endsWith("ed")) {
            stem(word, word.substring(0, word.length() - 2), bases);
        } else if (word.length() > 4 && word.endsWith("ing")) {
            stem(word, word.substring(0, word.length() - 3), bases);
        }
        return bases;
    }

    private static void plural(String word, List<String> bases) {
        var stem = word.substring(0, word.length() - 1);
        if (word.endsWith("ies") && word.length() > 4) {
            add(bases, word.substring(0, word.length() - 3) + "y");
        }
        if (word.endsWith("es")) {
            add(bases, word.substring(0, word.length() - 2));
        }
        add(bases, stem);
    }

    private static void stem(String word, String stem, List<String> bases) {
        int last = stem.length() - 1;
        if (stem.endsWith("i") && word.endsWith("ied")) {
            add(bases, stem.substring(0, last) + "y");
        }
        add(bases, stem);
        add(bases, stem + "e");
        boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
        if (doubled) {
            add(bases, stem.substring(0, last));
        }
    }

    private static void addAll(List<String> bases, List<String> more) {
        more.forEach(base -> add(bases, base));
    }

    private static void add(List<String> bases, String base) {
        if (!bases.contains(base)) {
            bases.add(base);
        }
    }
}
