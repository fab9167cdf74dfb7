package org.chancery.enrich.engine.text;

import java.text.Normalizer;
import java.util.Locale;

/** Makes spellings of one word equal: case, accents, apostrophes, letters that have no accent to lose. */
public final class Folding {
    private static final String FROM = "łøđıəßæœðþʻʼ‘’‛′`´";
    private static final String[] TO = {
        "l", "o", "d", "i", "a", "ss", "ae", "oe", "d", "th", "'", "'", "'", "'", "'", "'", "'", "'"
    };

    private Folding() {}

    /** The folded form; plain ASCII is only lower-cased. */
    public static String fold(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return isPlain(lower) ? lower : folded(lower);
    }

    private static boolean isPlain(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) >= 128 || lower.charAt(i) == '`') {
                return false;
            }
        }
        return true;
    }

    private static String folded(String lower) {
        var folded = new StringBuilder(lower.length());
        var decomposed = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        for (int i = 0; i < decomposed.length(); i++) {
            append(folded, decomposed.charAt(i));
        }
        return folded.toString();
    }

    private static void append(StringBuilder folded, char letter) {
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return;
        }
        int known = FROM.indexOf(letter);
        if (known < 0) {
            folded.append(letter);
        } else {
            folded.append(TO[known]);
        }
    }
}
