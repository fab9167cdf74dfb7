package org.chancery.enrich.engine.issue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.enrich.engine.issue.IssueTerms.Found;
import org.chancery.enrich.engine.issue.IssueTerms.Use;

/** What was found of one topic in one text, without the words that do not count; in order, so that a long text costs no more a word. */
final class TopicHits {
    private static final Comparator<Found> IN_ORDER = Comparator.comparingInt(Found::first)
            .thenComparing(Comparator.comparingInt(Found::end).reversed());

    private final List<Found> terms = new ArrayList<>();
    private final List<Found> places = new ArrayList<>();

    TopicHits(List<Found> found) {
        var excluded = new BitSet();
        found.stream().filter(hit -> hit.use() instanceof Use.Not).forEach(hit -> excluded.set(hit.first(), hit.end()));
        int reached = -1;
        for (var hit : found.stream().sorted(IN_ORDER).toList()) {
            if (IntStream.range(hit.first(), hit.end()).anyMatch(excluded::get)) {
                continue;
            }
            switch (hit.use()) {
                case Use.Place _ -> places.add(hit);
                case Use.Not _ -> {}
                case Use.Term _ -> {
                    // "peace talks" is not "talks" once more.
                    if (hit.end() > reached) {
                        terms.add(hit);
                    }
                    reached = Math.max(reached, hit.end());
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
                .filter(hit -> hit.use() instanceof Use.Place place && place.place() == 0)
                .toList();
    }

    /** The places that start at most so many words from the hit. */
    List<Found> placesAround(Found hit, int words) {
        int at = firstAtOrBehind(hit.first() - words);
        int end = at;
        while (end < places.size() && places.get(end).first() <= hit.first() + words) {
            end++;
        }
        return places.subList(at, end);
    }

    private int firstAtOrBehind(int token) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
