package org.chancery.enrich.engine.event.trigger;

import org.chancery.enrich.engine.event.syntax.VerbGroup;
import org.chancery.enrich.engine.lexicon.EventRule;

/**
 * Words that a rule reads as something being done, from their first token up to the one before {@code end}.
 *
 * @param group the verb group, or for a noun what governs it
 */
public record Trigger(EventRule rule, int specificity, int first, int end, boolean isVerb, VerbGroup group) {
    boolean overlaps(Trigger other) {
        return first < other.end && other.first < end;
    }

    int length() {
        return end - first;
    }
}
