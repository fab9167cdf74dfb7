package org.chancery.enrich.engine.event.predicate;

import org.chancery.enrich.engine.event.argument.AnalyzedSentence;
import org.chancery.enrich.engine.event.syntax.PosTagger;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.Token;

/** Tells the verbs of a sentence that say what is done from its auxiliaries and all other words. */
public final class VerbFinder {
    private static final WordList[] FUNCTION_WORDS = {
        WordList.PREPOSITIONS,
        WordList.DETERMINERS,
        WordList.PRONOUNS,
        WordList.ADVERBS,
        WordList.AND,
        WordList.BE,
        WordList.HAVE,
        WordList.FUTURE,
        WordList.POSSIBLE,
        WordList.SUBORDINATORS,
        WordList.RELATIVES,
        WordList.INFINITIVE,
        WordList.NEGATIONS
    };

    private final WordClasses wordClasses;
    private final PosTagger tagger;

    public VerbFinder(WordClasses wordClasses) {
        this.wordClasses = wordClasses;
        tagger = new PosTagger(wordClasses);
    }

    /** Whether the token is such a verb. */
    public boolean isVerb(AnalyzedSentence sentence, int token) {
        var text = sentence.text();
        var word = text.token(token);
        return word.isWord()
                && !isFunctionWord(word)
                && (!word.isCapitalised() || text.shouted())
                && tagger.isVerb(text, token, sentence.span().first());
    }

    /** Whether the word holds a sentence together, and names nothing and nothing that is done. */
    public boolean isFunctionWord(Token word) {
        return wordClasses.isAny(word, FUNCTION_WORDS);
    }
}
