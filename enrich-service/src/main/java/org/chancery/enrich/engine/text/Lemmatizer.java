package org.chancery.enrich.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.enrich.engine.text.word.Word;
import org.chancery.enrich.engine.text.word.WordBook;

/**
 * The base forms that a word may have: "signed" may be "sign" (or "signe"), "talks" "talk". It proposes; whoever asks
 * keeps those that its own word list knows.
 */
public final class Lemmatizer {
    /** Words seen are remembered up to this many; news has a vocabulary far below it. */
    private static final int MAX_REMEMBERED = 200_000;

    private final Inflection inflection;
    private final WordBook classes;
    private final Map<String, Word> seen = new ConcurrentHashMap<>();

    /** For a language without word classes. */
    public Lemmatizer(Inflection inflection) {
        this(inflection, new WordBook());
    }

    public Lemmatizer(Inflection inflection, WordBook classes) {
        this.inflection = inflection;
        this.classes = classes;
    }

    /** The word itself first, then its possible base forms; it alone if it is longer than any token that is read. */
    public List<String> baseForms(String word) {
        return word(word).baseForms();
    }

    /** The same with the classes of the word. */
    Word word(String word) {
        if (word.length() > Token.MAX_LENGTH) {
            return Word.plain(word);
        }
        var known = seen.get(word);
        return known != null ? known : remember(word, classes.word(List.copyOf(derive(word))));
    }

    private Word remember(String word, Word derived) {
        if (seen.size() < MAX_REMEMBERED) {
            seen.put(word, derived);
        }
        return derived;
    }

    /** How many words are remembered. */
    int remembered() {
        return seen.size();
    }

    private List<String> derive(String word) {
        var baseForms = new ArrayList<String>(5);
        baseForms.add(word);
        var exceptions = inflection.irregular().get(word);
        if (exceptions != null) {
            exceptions.forEach(base -> add(baseForms, base));
            return baseForms;
        }
        var fitting = inflection.endings().stream().filter(ending -> ending.fits(word));
        fitting.findFirst().ifPresent(ending -> regular(word, ending, baseForms));
        return baseForms;
    }

    private static void regular(String word, Inflection.Ending ending, List<String> baseForms) {
        for (var base : ending.bases()) {
            if (base.fits(word)) {
                add(baseForms, base.of(word));
            }
        }
        int last = word.length() - ending.ending().length() - 1;
        if (ending.undoubles() && last > 1 && word.charAt(last) == word.charAt(last - 1)) {
            add(baseForms, word.substring(0, last));
        }
    }

    private static void add(List<String> baseForms, String base) {
        if (!baseForms.contains(base)) {
            baseForms.add(base);
        }
    }
}
