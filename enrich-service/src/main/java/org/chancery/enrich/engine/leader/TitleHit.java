package org.chancery.enrich.engine.leader;

import org.chancery.enrich.engine.lexicon.Language.TitlePhrase;

/** Words for an office in a text, from their first token up to the one before {@code end}. */
record TitleHit(int first, int end, TitlePhrase phrase) {}
