package org.chancery.enrich.engine.event.syntax;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.enrich.engine.lexicon.LanguagePack;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.lexicon.language.WordEnding;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Token;

/** The word classes that reading clauses takes. */
public final class WordClasses {
    private static final List<String> SECTORS = List.of("GOV", "MIL", "COP", "REB", "OPP", "CVL");

    private static final WordList[] OUTSIDE_NOUN_PHRASES = {
        WordList.PREPOSITIONS,
        WordList.BE,
        WordList.HAVE,
        WordList.FUTURE,
        WordList.POSSIBLE,
        WordList.RELATIVES,
        WordList.PRONOUNS
    };

    private final LanguagePack language;
    private final Map<String, WordList> actingNouns = new LinkedHashMap<>();

    public WordClasses(LanguagePack language) {
        this.language = language;
        for (var sector : SECTORS) {
            actingNouns.put(sector, WordList.valueOf("NOUNS_" + sector));
        }
    }

    public boolean is(WordList list, Token token) {
        return token.form().isListed(list.number());
    }

    public boolean isListed(WordList list, String word) {
        return language.words(list).contains(word);
    }

    /** Whether the token at the index is a word of the list; no token is none. */
    public boolean isAt(WordList list, FieldText text, int index) {
        return index >= 0 && index < text.size() && is(list, text.token(index));
    }

    /** Whether the token's last letters are those of the kind. */
    public boolean ends(Token token, WordEnding kind) {
        return token.form().ends(kind.number());
    }

    /** The words of a list, in its order. */
    public List<String> words(WordList list) {
        return List.copyOf(language.words(list));
    }

    public boolean isAny(Token token, WordList... any) {
        for (var list : any) {
            if (is(list, token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word stands in no noun phrase that names or modifies something: it links phrases or goes with a verb. */
    public boolean isOutsideNounPhrases(Token token) {
        return isAny(token, OUTSIDE_NOUN_PHRASES);
    }

    /** Whether one of the token's base forms is in the list. */
    public boolean isFormOf(WordList list, Token token) {
        return token.form().isFormListed(list.number());
    }

    boolean isNegation(Token token) {
        return is(WordList.NEGATIONS, token) || ends(token, WordEnding.NEGATION);
    }

    boolean isAdverb(Token token) {
        return is(WordList.ADVERBS, token) || ends(token, WordEnding.ADVERB) || isNegation(token);
    }

    /** The sector of a noun that can act, empty for any other word. */
    public String sectorOf(Token token) {
        for (var sector : actingNouns.entrySet()) {
            if (isFormOf(sector.getValue(), token)) {
                return sector.getKey();
            }
        }
        return "";
    }

    /** The preposition that governs the words which start at the token; articles and adjectives may stand between. */
    public String prepositionBefore(FieldText text, int first) {
        for (int i = first - 1; i >= 0 && first - i <= 4; i--) {
            var token = text.token(i);
            if (is(WordList.PREPOSITIONS, token)) {
                return token.word();
            }
            boolean inPhrase = token.isWord() && (is(WordList.DETERMINERS, token) || isAdjective(token));
            if (!inPhrase) {
                return "";
            }
        }
        return "";
    }

    private boolean isAdjective(Token token) {
        return is(WordList.ADJECTIVES, token) || ends(token, WordEnding.ADJECTIVE);
    }
}
