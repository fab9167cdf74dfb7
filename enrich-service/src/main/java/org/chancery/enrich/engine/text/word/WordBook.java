package org.chancery.enrich.engine.text.word;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The word classes of a language by number: lists of words, and kinds of endings. Filled once, then only read. */
public final class WordBook {
    private static final BitSet NONE = new BitSet();

    private final Map<String, BitSet> lists = new HashMap<>();
    private final Map<Integer, List<String>> endings = new HashMap<>();

    /** Adds the words of a list. */
    public void addList(int number, Collection<String> words) {
        words.forEach(word -> lists.computeIfAbsent(word, _ -> new BitSet()).set(number));
    }

    /** Adds the endings of a kind. */
    public void addEndings(int number, List<String> kind) {
        endings.put(number, kind);
    }

    /** The word with these base forms, itself first. */
    public Word word(List<String> baseForms) {
        var text = baseForms.getFirst();
        var formLists = new BitSet();
        baseForms.forEach(base -> formLists.or(lists.getOrDefault(base, NONE)));
        var ends = new BitSet();
        endings.forEach((number, kind) -> ends.set(number, kind.stream().anyMatch(text::endsWith)));
        return new Word(baseForms, lists.getOrDefault(text, NONE), formLists, ends);
    }
}
