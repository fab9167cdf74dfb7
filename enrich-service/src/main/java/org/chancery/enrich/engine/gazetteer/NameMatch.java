package org.chancery.enrich.engine.gazetteer;

import org.chancery.enrich.engine.text.TokenSpan;

/** A name in a text, from its first token up to the one before {@code end}, and what it stands for. */
public record NameMatch(int first, int end, GazetteerEntry entry) implements TokenSpan {}
