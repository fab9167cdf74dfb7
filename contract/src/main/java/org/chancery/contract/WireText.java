package org.chancery.contract;

import org.jspecify.annotations.Nullable;

/** The rules for text, so that every reader of the wire can store it. */
final class WireText {
    private static final String MARK = "…";

    private WireText() {}

    /** The text, cut and marked if it is too long. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - MARK.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + MARK;
    }

    /** @throws IllegalArgumentException naming the field and the position of a character that cannot be stored */
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
