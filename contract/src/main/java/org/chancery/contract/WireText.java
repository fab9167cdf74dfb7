package org.chancery.contract;

import org.jspecify.annotations.Nullable;

/** What text must be so that every reader of the wire, and a database behind it, can hold it. */
final class WireText {
    private static final String MARK = "…";

    private WireText() {}

    /** The text, or as much of it as fits before a mark that says that it was cut. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - MARK.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + MARK;
    }

    /** @throws IllegalArgumentException naming the field, and the place of the character that cannot be kept */
    static void refuseBroken(String field, @Nullable String text) {
        if (text == null) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            var unit = text.charAt(i);
            if (unit == 0) {
                throw new IllegalArgumentException(field + ": has a NUL character at " + i);
            }
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                throw new IllegalArgumentException(field + ": has half a character (a lone surrogate) at " + i);
            }
        }
    }
}
