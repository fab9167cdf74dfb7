package org.chancery.enrich.engine.text;

/**
 * A word, number or mark of punctuation.
 *
 * @param start first UTF-16 unit in its field
 * @param end one past the last
 * @param surface as written
 * @param word folded: lower case, without accents, with straight apostrophes
 */
public record Token(int start, int end, String surface, String word, Kind kind) {
    /** What a token is. */
    public enum Kind {
        /** Letters, perhaps with digits and inner apostrophes; abbreviations keep their full stops. */
        WORD,
        /** Starts with a digit. */
        NUMBER,
        /** The {@code 's} or lone apostrophe that marks the owner. */
        POSSESSIVE,
        /** A single mark. */
        MARK
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean is(String expected) {
        return word.equals(expected);
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
        return kind == Kind.WORD && surface.length() > 1 && surface.chars().noneMatch(Character::isLowerCase);
    }
}
