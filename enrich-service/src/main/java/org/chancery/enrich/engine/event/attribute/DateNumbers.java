package org.chancery.enrich.engine.event.attribute;

import java.util.regex.Pattern;
import org.chancery.enrich.engine.lexicon.language.DateWords;
import org.chancery.enrich.engine.text.Token;

/** Reads the numbers in dates; -1 for a token that is none. */
record DateNumbers(DateWords words) {
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("[0-3]?[0-9]");

    static int year(Token token) {
        return token.kind() == Token.Kind.NUMBER && YEAR.matcher(token.word()).matches()
                ? Integer.parseInt(token.word())
                : -1;
    }

    /** "4", "4th". */
    int dayOfMonth(Token token) {
        if (token.kind() != Token.Kind.NUMBER) {
            return -1;
        }
        var digits = withoutOrdinal(token.word());
        return DAY.matcher(digits).matches() ? Integer.parseInt(digits) : -1;
    }

    private String withoutOrdinal(String number) {
        return words.ordinals().stream()
                .filter(number::endsWith)
                .findFirst()
                .map(ending -> number.substring(0, number.length() - ending.length()))
                .orElse(number);
    }

    /** "two", "2", "a". */
    int count(Token token) {
        var named = words.numbers().get(token.word());
        return named != null ? named : words.single().contains(token.word()) ? 1 : dayOfMonth(token);
    }
}
