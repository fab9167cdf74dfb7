package org.chancery.contract;

import org.jspecify.annotations.Nullable;

/** The rules for text, so that every reader of the wire can store it. */
public final class WireText {
    private static final String MARK = "…";

    private WireText() {}

    /** The text, cut and marked if it is too long. */
    public static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - MARK.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + MARK;
    }

    /** @throws IllegalArgumentException naming the field that is too long */
    static void refuseLonger(String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            throw new IllegalArgumentException(
                    "%s: must have at most %d characters, has %d".formatted(field, longest, text.length()));
        }
    }

    /** @throws IllegalArgumentException naming the field and the position of a character that cannot be stored */
    static void refuseBroken(String field, @Nullable String text) {
        for (int i = 0; text != null && i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == 0) {
                throw new IllegalArgumentException(field + ": has a NUL character at " + i);
            }
            if (Character.isSurrogate(unit)) {
                if (!isPair(text, i)) {
                    throw new IllegalArgumentException(field + ": has half a character (a lone surrogate) at " + i);
                }
                i++;
            }
        }
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }
}
