package org.chancery.enrich.engine.event.attribute;

import org.chancery.enrich.engine.event.argument.AnalyzedSentence;
import org.chancery.enrich.engine.event.syntax.VerbGroup;
import org.chancery.enrich.engine.event.syntax.VerbGroup.Trait;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.lexicon.WordList;

/** Says whether a sentence denies what it speaks of: "did not attack", "denied attacking", "barred from entering". */
final class DenialReader {
    /** Words between a verb like "deny" and what is denied. */
    private static final int MAX_DENIAL_DISTANCE = 5;

    /** Words between a verb like "bar" and "from". */
    private static final int MAX_PREVENTION_DISTANCE = 6;

    private final WordClasses wordClasses;

    DenialReader(WordClasses wordClasses) {
        this.wordClasses = wordClasses;
    }

    /** @param group of the verb that does it, or carries the noun that does */
    boolean isDenied(AnalyzedSentence sentence, VerbGroup group) {
        return group.is(Trait.NEGATED)
                || hasFormBefore(WordList.DENYING, sentence, group.start(), MAX_DENIAL_DISTANCE)
                || isPrevented(sentence, group)
                || group.isGoverned()
                        && wordClasses.isFormOf(
                                WordList.FAILING, sentence.text().token(group.governor()));
    }

    private boolean isPrevented(AnalyzedSentence sentence, VerbGroup group) {
        int from = group.start() - 1;
        return group.is(Trait.PARTICIPLE)
                && from >= sentence.span().first()
                && wordClasses.isAt(WordList.PREVENTED, sentence.text(), from)
                && hasFormBefore(WordList.PREVENTING, sentence, from, MAX_PREVENTION_DISTANCE);
    }

    private boolean hasFormBefore(WordList list, AnalyzedSentence sentence, int end, int distance) {
        return sentence.tokensBefore(end, distance).stream().anyMatch(token -> wordClasses.isFormOf(list, token));
    }
}
