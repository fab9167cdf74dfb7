package org.chancery.enrich.engine.event.trigger;

import java.util.List;
import java.util.OptionalInt;
import org.chancery.enrich.engine.lexicon.WordPattern.Step;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Token;

/**
 * Fits the steps of a pattern to the words of a sentence.
 *
 * @param end one past the last token of the sentence
 */
record PatternFit(List<Step> steps, FieldText text, int end) {
    /** Further words that a gap may stand for. */
    private static final int MAX_GAP = 6;

    /** One past the last token of the pattern, if its steps from this one on fit from the token on. */
    OptionalInt end(int step, int at) {
        if (step == steps.size()) {
            return OptionalInt.of(at);
        }
        return switch (steps.get(step)) {
            case Step.Word word -> word(word, step, at);
            case Step.Gap _ -> gap(step, at);
        };
    }

    private OptionalInt word(Step.Word word, int step, int at) {
        if (at < end && word.words().holdsFormOf(text.token(at).form())) {
            var rest = end(step + 1, at + 1);
            if (rest.isPresent()) {
                return rest;
            }
        }
        return word.optional() ? end(step + 1, at) : OptionalInt.empty();
    }

    private OptionalInt gap(int step, int first) {
        for (int at = first; at <= first + MAX_GAP && at < end; at++) {
            var rest = end(step + 1, at);
            if (rest.isPresent()) {
                return rest;
            }
            if (isBreak(text.token(at))) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isBreak(Token token) {
        return token.is(";") || token.is(":") || token.is(".") || token.is("?") || token.is("!");
    }
}
