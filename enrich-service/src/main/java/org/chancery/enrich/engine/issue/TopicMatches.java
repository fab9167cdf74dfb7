package org.chancery.enrich.engine.issue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.enrich.engine.issue.IssueTerms.Found;
import org.chancery.enrich.engine.text.TokenSpan;

/** What was found of one topic in one text, without the words that do not count; in order, so that a long text costs no more a word. */
final class TopicMatches {
    private static final Comparator<Found> IN_ORDER = Comparator.comparingInt(Found::first)
            .thenComparing(Comparator.comparingInt(Found::end).reversed());

    private final List<Found> terms = new ArrayList<>();
    private final List<Found> places = new ArrayList<>();

    TopicMatches(List<Found> found) {
        var excluded = new BitSet();
        found.stream()
                .filter(match -> match.use() instanceof TermUse.Not)
                .forEach(match -> excluded.set(match.first(), match.end()));
        int reached = -1;
        for (var match : found.stream().sorted(IN_ORDER).toList()) {
            if (IntStream.range(match.first(), match.end()).anyMatch(excluded::get)) {
                continue;
            }
            switch (match.use()) {
                case TermUse.Place _ -> places.add(match);
                case TermUse.Not _ -> {}
                case TermUse.Term _ -> {
                    // "peace talks" is not "talks" once more.
                    if (match.end() > reached) {
                        terms.add(match);
                    }
                    reached = Math.max(reached, match.end());
                }
            }
        }
    }

    /** The terms, of those inside one another the longest. */
    List<Found> terms() {
        return terms;
    }

    /** The places of proximity rules that a rule may start from. */
    List<Found> firstPlaces() {
        return places.stream()
                .filter(match -> match.use() instanceof TermUse.Place place && place.place() == 0)
                .toList();
    }

    /** The places that start at most so many words from the match. */
    List<Found> placesAround(Found match, int words) {
        return TokenSpan.startingBetween(places, match.first() - words, match.first() + words + 1);
    }
}
