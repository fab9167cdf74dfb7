package org.chancery.enrich.engine.text.word;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** A folded word with its base forms, and with the numbers of the word classes that it belongs to. */
public final class Word {
    /** That of what is not read. */
    public static final Word NONE = plain("");

    private final String text;
    private final List<String> baseForms;
    private final BitSet lists;
    private final BitSet formLists;
    private final BitSet endings;
    private final long sketch;

    /**
     * A word of a language.
     *
     * @param baseForms itself first, then those that it may have
     * @param lists that hold the word itself
     * @param formLists that hold one of its base forms
     * @param endings kinds of endings that it has
     */
    Word(List<String> baseForms, BitSet lists, BitSet formLists, BitSet endings) {
        text = baseForms.getFirst();
        this.baseForms = baseForms;
        this.lists = lists;
        this.formLists = formLists;
        this.endings = endings;
        sketch = sketch(baseForms);
    }

    /** One of no language: without further base forms, and in no class. */
    public static Word plain(String text) {
        return new Word(List.of(text), new BitSet(), new BitSet(), new BitSet());
    }

    public String text() {
        return text;
    }

    /** Itself first, then those that it may have in its language. */
    public List<String> baseForms() {
        return baseForms;
    }

    public boolean isListed(int list) {
        return lists.get(list);
    }

    /** Whether one of its base forms is in the list. */
    public boolean isFormListed(int list) {
        return formLists.get(list);
    }

    public boolean ends(int kind) {
        return endings.get(kind);
    }

    /** A bit for each base form; two words without a common bit have no form in common. */
    long sketch() {
        return sketch;
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
