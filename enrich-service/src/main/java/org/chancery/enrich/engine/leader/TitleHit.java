package org.chancery.enrich.engine.leader;

import org.chancery.enrich.engine.lexicon.Language.TitlePhrase;

/**
 * Words for an office in a text, from their first token up to the one before {@code end}.
 *
 * @param isPlural whether they speak of several holders: "Presidents"
 */
record TitleHit(int first, int end, TitlePhrase phrase, boolean isPlural) {}
