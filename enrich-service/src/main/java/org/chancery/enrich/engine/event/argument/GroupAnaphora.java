package org.chancery.enrich.engine.event.argument;

import java.util.List;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.lexicon.WordList;

/** Resolves "the two leaders", "both sides", "the two countries" to the two who were last named together. */
final class GroupAnaphora {
    /** "the two Asian countries". */
    private static final int MAX_WORDS = 3;

    private final WordClasses wordClasses;

    GroupAnaphora(WordClasses wordClasses) {
        this.wordClasses = wordClasses;
    }

    /** The two, if the noun at the token means them; else nobody. */
    List<ActorMention> endingAt(AnalyzedSentence sentence, int noun, Discourse discourse) {
        return isGroup(sentence, noun) ? discourse.dyad() : List.of();
    }

    /** Whether the noun at the token closes such a group. */
    private boolean isGroup(AnalyzedSentence sentence, int noun) {
        if (noun <= sentence.span().first()
                || !wordClasses.isFormOf(WordList.GROUP_NOUNS, sentence.text().token(noun))) {
            return false;
        }
        return sentence.tokensBefore(noun, MAX_WORDS).stream()
                .anyMatch(token -> wordClasses.is(WordList.PAIRING, token));
    }
}
