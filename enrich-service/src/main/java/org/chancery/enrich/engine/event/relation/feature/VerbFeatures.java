package org.chancery.enrich.engine.event.relation.feature;

import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.lexicon.WordList;

/** The verbs next to the two parties, as far as they may be told without a parse. */
final class VerbFeatures {
    private static final int MAX_VERB_DISTANCE = 9;

    private final WordClasses wordClasses;

    VerbFeatures(WordClasses wordClasses) {
        this.wordClasses = wordClasses;
    }

    /** What each of the two does, and what is done to the target. */
    void add(MaskedSentence sentence, int source, int target, String targetStands, Features features) {
        if (source >= 0) {
            var verb = verbAfter(sentence, source);
            features.add("source does: ", verb);
            features.add("source does: ", verb, ", target ", targetStands, target < source ? " before" : "");
        }
        if (target >= 0) {
            features.add("target does: ", verbAfter(sentence, target));
            features.add("done to target: ", verbBefore(sentence, target));
        }
    }

    private String verbAfter(MaskedSentence sentence, int index) {
        for (int i = index + 1; i < Math.min(sentence.size(), index + MAX_VERB_DISTANCE); i++) {
            if (sentence.unit(i).isVerb()) {
                return verb(sentence, i);
            }
        }
        return "nothing";
    }

    private String verbBefore(MaskedSentence sentence, int index) {
        for (int i = index - 1; i >= Math.max(0, index - MAX_VERB_DISTANCE); i--) {
            if (sentence.unit(i).isVerb()) {
                return verb(sentence, i);
            }
        }
        return "nothing";
    }

    private String verb(MaskedSentence sentence, int index) {
        var passive = index > 0 && isAt(WordList.BE, sentence, index - 1) ? " (passive)" : "";
        var negated = index > 0 && isAt(WordList.NEGATIONS, sentence, index - 1) ? "not " : "";
        var word = sentence.unit(index).word();
        return negated.isEmpty() && passive.isEmpty() ? word : negated + word + passive;
    }

    private boolean isAt(WordList list, MaskedSentence sentence, int index) {
        return wordClasses.is(list, sentence.token(index));
    }
}
