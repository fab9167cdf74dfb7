package org.chancery.enrich.engine.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.enrich.engine.lexicon.Language;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Inflection;
import org.chancery.enrich.engine.text.Token;

/** The word classes that reading clauses takes. */
final class Grammar {
    private static final List<String> SECTORS = List.of("GOV", "MIL", "COP", "REB", "OPP", "CVL");

    private final Language language;
    private final Inflection inflection;
    private final Map<String, Set<String>> actingNouns = new LinkedHashMap<>();

    Grammar(Language language, Inflection inflection) {
        this.language = language;
        this.inflection = inflection;
        for (var sector : SECTORS) {
            actingNouns.put(sector, language.list("nouns-" + sector.toLowerCase(Locale.ROOT)));
        }
    }

    boolean is(String list, Token token) {
        return language.list(list).contains(token.word());
    }

    boolean isListed(String list, String word) {
        return language.list(list).contains(word);
    }

    boolean isAny(Token token, String... lists) {
        for (var list : lists) {
            if (is(list, token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the token's base forms is in the list. */
    boolean isFormOf(String list, Token token) {
        var words = language.list(list);
        for (var base : inflection.bases(token.word())) {
            if (words.contains(base)) {
                return true;
            }
        }
        return false;
    }

    boolean isNegation(Token token) {
        return is("negations", token) || token.word().endsWith("n't");
    }

    boolean isAdverb(Token token) {
        return is("adverbs", token) || token.word().endsWith("ly") || isNegation(token);
    }

    /** The sector of a noun that can act, empty for any other word. */
    String sectorOf(Token token) {
        var bases = inflection.bases(token.word());
        for (var sector : actingNouns.entrySet()) {
            if (bases.stream().anyMatch(sector.getValue()::contains)) {
                return sector.getKey();
            }
        }
        return "";
    }

    /** The preposition that governs the words which start at the token; articles and adjectives may stand between. */
    String prepositionBefore(FieldText text, int first) {
        for (int i = first - 1; i >= 0 && first - i <= 4; i--) {
            var token = text.token(i);
            if (is("prepositions", token)) {
                return token.word();
            }
            boolean inPhrase = token.isWord() && (is("determiners", token) || isAdjective(token));
            if (!inPhrase) {
                return "";
            }
        }
        return "";
    }

    private boolean isAdjective(Token token) {
        var word = token.word();
        return is("adjectives", token)
                || word.endsWith("al")
                || word.endsWith("ior")
                || word.endsWith("ern")
                || word.endsWith("ive")
                || word.endsWith("ous");
    }

    Inflection inflection() {
        return inflection;
    }
}
