package org.chancery.enrich.engine.issue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.chancery.enrich.engine.issue.IssueTerms.Found;
import org.chancery.enrich.engine.text.TokenSpan;

/** What was found of one topic in one text, without the words that do not count; in order, so that the cost per word does not grow with the length of the text. */
final class TopicMatches {
    private final List<Found> terms = new ArrayList<>();
    private final List<Found> places = new ArrayList<>();
    private final List<Found> firstPlaces = new ArrayList<>();
    private int reached = -1;

    /** @param found in order, of those that start at one token the longest first */
    TopicMatches(List<Found> found) {
        var excluded = excluded(found);
        for (var match : found) {
            int next = excluded.nextSetBit(match.first());
            if (next < 0 || next >= match.end()) {
                add(match);
            }
        }
    }

    private static BitSet excluded(List<Found> found) {
        var excluded = new BitSet();
        for (var match : found) {
            if (match.use() instanceof TermUse.Not) {
                excluded.set(match.first(), match.end());
            }
        }
        return excluded;
    }

    private void add(Found match) {
        switch (match.use()) {
            case TermUse.Place place -> addPlace(match, place);
            case TermUse.Not _ -> {}
            case TermUse.Term _ -> addTerm(match);
        }
    }

    private void addPlace(Found match, TermUse.Place place) {
        places.add(match);
        if (place.place() == 0) {
            firstPlaces.add(match);
        }
    }

    /** "peace talks" is not "talks" once more. */
    private void addTerm(Found match) {
        if (match.end() > reached) {
            terms.add(match);
            reached = match.end();
        }
    }

    /** The terms, of those inside one another the longest. */
    List<Found> terms() {
        return terms;
    }

    /** The places of proximity rules that a rule may start from. */
    List<Found> firstPlaces() {
        return firstPlaces;
    }

    /** The places that start at most so many words from the match. */
    List<Found> placesAround(Found match, int words) {
        return TokenSpan.startingBetween(places, match.first() - words, match.first() + words + 1);
    }
}
