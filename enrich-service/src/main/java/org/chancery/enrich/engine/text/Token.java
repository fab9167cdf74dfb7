package org.chancery.enrich.engine.text;

import java.util.List;
import java.util.Set;
import org.chancery.enrich.engine.text.word.Word;

/**
 * A word, number or mark of punctuation.
 *
 * @param start first UTF-16 unit in its field
 * @param end one past the last
 * @param surface as written; empty for noise
 * @param form folded: lower case, without accents, with straight apostrophes; empty for noise
 */
public record Token(int start, int end, String surface, Word form, Kind kind) {
    /**
     * The longest that a token may be and still be read, in UTF-16 units. The longest words of the news, place names and German
     * compounds, have some 60; what is longer is a hex dump or a broken extraction, and would cost time and memory without end.
     */
    static final int MAX_LENGTH = 64;

    private static final Set<String> CLAUSE_MARKS = Set.of(";", ":", "—", "–", "?", "!");

    /** What a token is. */
    public enum Kind {
        /** Letters, perhaps with digits and inner apostrophes; abbreviations keep their full stops. */
        WORD,
        /** Starts with a digit. */
        NUMBER,
        /** The {@code 's} or lone apostrophe that marks the owner. */
        POSSESSIVE,
        /** A single mark. */
        MARK,
        /** Letters and digits without end; it has no folded form, so that nothing is derived from it or remembered of it. */
        NOISE
    }

    /** What is too long to be read, of which only the place is kept. */
    static Token noise(int start, int end) {
        return new Token(start, end, "", Word.NONE, Kind.NOISE);
    }

    /** As it is folded. */
    public String word() {
        return form.text();
    }

    /** The word itself first, then those that it may have in its language. */
    public List<String> baseForms() {
        return form.baseForms();
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean is(String expected) {
        return word().equals(expected);
    }

    /** Whether it is a mark between clauses, stronger than a comma. */
    public boolean isClauseMark() {
        return kind == Kind.MARK && CLAUSE_MARKS.contains(word());
    }

    /** Whether it starts with a capital letter. */
    public boolean isCapitalised() {
        return kind == Kind.WORD && Character.isUpperCase(surface.codePointAt(0));
    }

    /** Whether it is a single capital letter, with or without a full stop, as between given and family name. */
    public boolean isInitial() {
        return isCapitalised() && (surface.length() == 1 || surface.length() == 2 && surface.charAt(1) == '.');
    }

    /** Whether it has two or more letters and all are capitals. */
    public boolean isShouted() {
        return kind == Kind.WORD && surface.length() > 1 && !hasLowerCase();
    }

    private boolean hasLowerCase() {
        for (int i = 0; i < surface.length(); i++) {
            if (Character.isLowerCase(surface.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
