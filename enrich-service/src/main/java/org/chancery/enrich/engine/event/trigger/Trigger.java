package org.chancery.enrich.engine.event.trigger;

import org.chancery.enrich.engine.event.syntax.VerbGroup;
import org.chancery.enrich.engine.lexicon.EventRule;
import org.chancery.enrich.engine.text.TokenSpan;

/**
 * Words that a rule reads as something being done, from their first token up to the one before {@code end}.
 *
 * @param group the verb group, or for a noun what governs it
 */
public record Trigger(EventRule rule, int specificity, int first, int end, boolean isVerb, VerbGroup group)
        implements TokenSpan {}
