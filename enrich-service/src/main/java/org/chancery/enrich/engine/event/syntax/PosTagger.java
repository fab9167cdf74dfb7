package org.chancery.enrich.engine.event.syntax;

import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.lexicon.language.WordEnding;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Token;

/** Guesses whether a word that may be a verb or a noun is a verb, by its form and the word before it. */
public final class PosTagger {
    private final WordClasses wordClasses;
    private final VerbForms forms;

    public PosTagger(WordClasses wordClasses) {
        this.wordClasses = wordClasses;
        forms = new VerbForms(wordClasses);
    }

    /** Whether the word is a verb here; its sentence starts at {@code from}. */
    public boolean isVerb(FieldText text, int at, int from) {
        var token = text.token(at);
        if (at == from) {
            boolean isDeed = forms.isProgressive(token) && wordClasses.isAt(WordList.AGENT, text, at + 1);
            return text.shouted() || !isDeed && !forms.isBare(token) && !forms.hasFiniteEnding(token);
        }
        int before = lastBefore(text, at, from);
        var previous = text.token(before);
        if (opensNounPhrase(previous) || forms.hasFiniteEnding(token) && isFinite(text, at + 1)) {
            return false;
        }
        if (wordClasses.isAny(token, WordList.FUTURE, WordList.POSSIBLE)
                || wordClasses.is(WordList.UNCHANGED, token) && isName(previous)) {
            return true;
        }
        if (forms.isBare(token)) {
            return mayPrecedeBareVerb(text, before);
        }
        return forms.isProgressive(token) || mayPrecedeInflectedVerb(token, previous);
    }

    /** The last token before the word that is no adverb; "didn't" negates like one, but is the auxiliary too. */
    private int lastBefore(FieldText text, int at, int from) {
        int before = at - 1;
        while (before > from
                && wordClasses.isAdverb(text.token(before))
                && !wordClasses.ends(text.token(before), WordEnding.NEGATION)
                && !wordClasses.is(WordList.DETERMINERS, text.token(before))) {
            before--;
        }
        return before;
    }

    private boolean opensNounPhrase(Token token) {
        return wordClasses.is(WordList.DETERMINERS, token) || token.kind() == Token.Kind.POSSESSIVE;
    }

    private boolean mayPrecedeBareVerb(FieldText text, int before) {
        var previous = text.token(before);
        return wordClasses.isAny(
                        previous,
                        WordList.INFINITIVE,
                        WordList.DO,
                        WordList.FUTURE,
                        WordList.POSSIBLE,
                        WordList.PRONOUNS,
                        WordList.RELATIVES)
                || wordClasses.isNegation(previous)
                || isPluralSubject(text, before);
    }

    private boolean mayPrecedeInflectedVerb(Token token, Token previous) {
        if (forms.hasFiniteEnding(token) && wordClasses.isFormOf(WordList.CARRYING, previous)) {
            return false;
        }
        return !wordClasses.is(WordList.PREPOSITIONS, previous)
                || wordClasses.is(WordList.CLAUSE_PREPOSITIONS, previous);
    }

    /** "Kenyan guards shot": before a verb in the past stands its subject. */
    private boolean isFinite(FieldText text, int at) {
        return at < text.size()
                && text.token(at).isWord()
                && wordClasses.isAny(
                        text.token(at), WordList.BE, WordList.HAVE, WordList.FUTURE, WordList.POSSIBLE, WordList.PAST);
    }

    /** "Israel cut off", "officials put": after a name or a noun that acts stands a verb, not a noun. */
    private boolean isName(Token token) {
        return token.isCapitalised() || !wordClasses.sectorOf(token).isEmpty();
    }

    private boolean isPluralSubject(FieldText text, int at) {
        var token = text.token(at);
        boolean isPlural = token.isWord()
                && wordClasses.ends(token, WordEnding.PLURAL)
                && !wordClasses.ends(token, WordEnding.NO_PLURAL)
                && !wordClasses.is(WordList.SINGULAR_IN_S, token);
        return isPlural || wordClasses.is(WordList.AND, token) || token.is(",");
    }

    /**
     * Whether a word after a name reads as a noun ("China trade") and not as a verb ("China trades"): a verb is inflected or
     * followed by its object.
     */
    public boolean isNounAfterName(FieldText text, int at) {
        var token = text.token(at);
        boolean inflected = forms.hasFiniteEnding(token) && !wordClasses.ends(token, WordEnding.NO_PLURAL)
                || forms.isInflected(token);
        return !inflected && (!token.isCapitalised() || !text.shouted());
    }
}
