package org.chancery.enrich.engine.leader.title;

import org.chancery.enrich.engine.lexicon.TitlePhrase;
import org.chancery.enrich.engine.text.TokenSpan;

/**
 * Words for an office in a text, from their first token up to the one before {@code end}.
 *
 * @param isPlural whether they speak of several holders: "Presidents"
 */
public record TitleMatch(int first, int end, TitlePhrase phrase, boolean isPlural) implements TokenSpan {}
