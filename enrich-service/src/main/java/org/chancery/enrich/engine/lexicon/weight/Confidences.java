package org.chancery.enrich.engine.lexicon.weight;

/** How sure a mention of a leader is, by how it is made. */
public record Confidences(
        double fullName,
        double titledName,
        double introducedName,
        double otherSpelling,
        double office,
        double bareName,
        double unlisted,
        double unlistedOfGuessedCountry,
        double undated) {}
