package org.chancery.store.happening;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts a text into its words, by which texts are compared. */
final class Words {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /** In lower case, in their order. */
    static Stream<String> of(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty());
    }
}
