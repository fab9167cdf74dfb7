package org.chancery.enrich.engine.lexicon;

import java.util.List;
import java.util.Set;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.lexicon.example.Examples;

/**
 * A topic of the taxonomy with the words that speak for it.
 *
 * @param headline what speaks for it besides in a headline that stands alone
 * @param not phrases whose words do not count
 * @param actors ids of organisations that speak for it when named
 * @param events types that speak for it when found
 */
public record Issue(
        String id,
        String label,
        List<Term> terms,
        Headline headline,
        List<Near> near,
        List<String> not,
        Set<String> actors,
        Set<EventType> events,
        Examples examples) {
    /**
     * A word or phrase in base form; a trailing {@code *} stands for any ending.
     *
     * @param weight 0..1
     */
    public record Term(String phrase, double weight) {}

    /**
     * What speaks for a topic in a headline without a text: five words say of themselves what a text would say again.
     *
     * @param states whether a state named there does
     * @param home states that do so only beside another, since their own press names them whatever it is about
     */
    public record Headline(List<Term> terms, boolean states, Set<String> home) {
        public Headline {
            terms = List.copyOf(terms);
            home = Set.copyOf(home);
        }
    }

    /** Words that count together within a few words of each other, in either order; each place lists its alternatives. */
    public record Near(List<List<String>> places) {
        public Near {
            places = List.copyOf(places);
        }
    }
}
