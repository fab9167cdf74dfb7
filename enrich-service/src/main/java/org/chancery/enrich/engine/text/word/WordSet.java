package org.chancery.enrich.engine.text.word;

import java.util.Collection;
import java.util.Set;

/**
 * Base forms that are looked for. Of most words it tells at once that they are forms of none of them.
 *
 * @param sketch a bit for each of them
 */
public record WordSet(Set<String> words, long sketch) {
    public WordSet(Set<String> words) {
        this(Set.copyOf(words), sketch(words));
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

    static long sketch(Collection<String> words) {
        long sketch = 0;
        for (var word : words) {
            int hash = word.hashCode() * 0x9E3779B9;
            sketch |= 1L << (hash >>> 26);
        }
        return sketch;
    }
}
