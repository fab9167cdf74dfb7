package org.chancery.enrich.engine.event.attribute;

import org.chancery.enrich.engine.event.argument.AnalyzedSentence;
import org.chancery.enrich.engine.event.syntax.VerbGroup;
import org.chancery.enrich.engine.event.syntax.VerbGroupReader;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.event.trigger.Trigger;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.Token;

/** Finds the verb that says how a noun is meant: "refused to send aid", "may launch an attack". */
final class Carriers {
    /** Words between the verb and its noun. */
    private static final int MAX_DISTANCE = 6;

    private final WordClasses wordClasses;
    private final VerbGroupReader verbs;

    Carriers(WordClasses wordClasses) {
        this.wordClasses = wordClasses;
        verbs = new VerbGroupReader(wordClasses);
    }

    /** A verb's own group, a noun's that of the verb that carries it, else that of the bare noun. */
    VerbGroup groupOf(AnalyzedSentence sentence, Trigger trigger) {
        int first = Math.max(sentence.span().first(), trigger.first() - MAX_DISTANCE);
        for (int at = trigger.first() - 1; at >= first && !trigger.isVerb(); at--) {
            var token = sentence.text().token(at);
            if (token.kind() == Token.Kind.MARK || wordClasses.is(WordList.RELATIVES, token)) {
                break;
            }
            if (wordClasses.isFormOf(WordList.CARRYING, token)) {
                return verbs.read(sentence.text(), at, sentence.span().first());
            }
        }
        return trigger.group();
    }
}
