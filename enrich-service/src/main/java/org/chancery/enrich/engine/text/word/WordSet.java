package org.chancery.enrich.engine.text.word;

import java.util.Set;

/**
 * Base forms that are looked for. Of most words it tells at once that they are forms of none of them.
 *
 * @param sketch a bit for each of them
 */
public record WordSet(Set<String> words, long sketch) {
    public WordSet(Set<String> words) {
        this(Set.copyOf(words), Word.sketch(words));
    }

    /** Whether one of the word's base forms is among them. */
    public boolean holdsFormOf(Word word) {
        if ((sketch & word.sketch()) == 0) {
            return false;
        }
        for (var base : word.baseForms()) {
            if (words.contains(base)) {
                return true;
            }
        }
        return false;
    }
}
