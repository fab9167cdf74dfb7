package org.chancery.enrich.engine.text;

import java.util.Set;

/**
 * The words by which the ends of sentences are told.
 *
 * @param abbreviations a full stop behind them ends no sentence
 * @param openers capitalised behind an abbreviation such as "U.S.", they open a sentence
 */
public record SentenceWords(Set<String> abbreviations, Set<String> openers) {}
