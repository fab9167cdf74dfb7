package org.chancery.enrich.engine.leader.title;

import java.util.Map;
import java.util.Optional;

/** The titles of a text, by where they start and by where they end. */
public record TitleMatches(Map<Integer, TitleMatch> byFirst, Map<Integer, TitleMatch> byEnd) {
    public Optional<TitleMatch> startingAt(int token) {
        return Optional.ofNullable(byFirst.get(token));
    }

    public Optional<TitleMatch> endingAt(int token) {
        return Optional.ofNullable(byEnd.get(token));
    }
}
