package org.chancery.enrich.engine.event.syntax;

import java.util.BitSet;
import org.chancery.enrich.engine.event.syntax.VerbGroup.Trait;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Sentence;
import org.chancery.enrich.engine.text.Token;

/** Finds the finite verbs that the clauses of a sentence turn on, known to event rules or not. */
public final class ClauseReader {
    private static final WordList[] AUXILIARIES = {
        WordList.BE, WordList.HAVE, WordList.DO, WordList.FUTURE, WordList.POSSIBLE
    };

    private final WordClasses wordClasses;
    private final PosTagger tagger;
    private final VerbGroupReader groups;

    public ClauseReader(WordClasses wordClasses) {
        this.wordClasses = wordClasses;
        tagger = new PosTagger(wordClasses);
        groups = new VerbGroupReader(wordClasses);
    }

    /** The sentence with its finite verbs. */
    public Clauses read(FieldText text, Sentence sentence) {
        return new Clauses(text, sentence, () -> verbs(text, sentence));
    }

    private BitSet verbs(FieldText text, Sentence sentence) {
        var verbs = new BitSet(sentence.end() - sentence.first());
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (isFinite(text, i, sentence)) {
                verbs.set(i - sentence.first());
            }
        }
        return verbs;
    }

    private boolean isFinite(FieldText text, int at, Sentence sentence) {
        var token = text.token(at);
        if (!token.isWord() || isName(text, at, sentence)) {
            return false;
        }
        if (wordClasses.isAny(token, AUXILIARIES)) {
            return !isBeforeVerb(text, at, sentence) && !wordClasses.isAt(WordList.INFINITIVE, text, at - 1);
        }
        if (!isKnownVerb(token) || !tagger.isVerb(text, at, sentence.first())) {
            return false;
        }
        var group = groups.read(text, at, sentence.first());
        boolean reduced = group.is(Trait.PASSIVE) && group.start() == at;
        return !group.is(Trait.INFINITIVE) && !group.is(Trait.PARTICIPLE) && !reduced;
    }

    /** Inside a sentence a word with a capital is a name, except in titles that write all words so. */
    private static boolean isName(FieldText text, int at, Sentence sentence) {
        return at > sentence.first() && text.token(at).isCapitalised() && !text.shouted();
    }

    /** An auxiliary before its verb: the verb counts. */
    private boolean isBeforeVerb(FieldText text, int at, Sentence sentence) {
        int next = at + 1;
        while (next < sentence.end()
                && (wordClasses.isAdverb(text.token(next)) || wordClasses.isAny(text.token(next), AUXILIARIES))) {
            next++;
        }
        return next < sentence.end()
                && text.token(next).isWord()
                && isKnownVerb(text.token(next))
                && groups.read(text, next, sentence.first()).start() <= at;
    }

    private boolean isKnownVerb(Token token) {
        return wordClasses.isFormOf(WordList.VERBS, token) || wordClasses.isFormOf(WordList.REPORTING, token);
    }
}
