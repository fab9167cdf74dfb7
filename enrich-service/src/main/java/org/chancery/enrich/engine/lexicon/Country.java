package org.chancery.enrich.engine.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.enrich.engine.text.Folding;

/**
 * A state, past or present.
 *
 * @param id ISO 3166-1 alpha-3, and XKX, PSE, TWN, SUN, YUG, CSK, DDR
 * @param names the usual English one first
 * @param capitals the usual English spelling first
 * @param metonyms words that stand for the government: Kremlin, Foggy Bottom
 * @param ambiguous those of the above that mean something else as often, and need a cue
 */
public record Country(
        String id,
        List<String> names,
        List<String> adjectives,
        List<String> people,
        List<String> capitals,
        List<String> metonyms,
        List<Institution> institutions,
        List<String> cities,
        List<String> regions,
        Set<String> ambiguous,
        LocalDate from,
        LocalDate until) {
    /** A named part of the state: Knesset, Pentagon. */
    public record Institution(String name, String sector) {}

    public String name() {
        return names.getFirst();
    }

    /** Whether it, its people, its government or a place in it is called this, in capitals or not. */
    public boolean hasName(String name) {
        var called = institutions.stream().map(Institution::name);
        return Stream.concat(
                        Stream.of(names, adjectives, people, capitals, metonyms, cities, regions)
                                .flatMap(List::stream),
                        called)
                .anyMatch(other -> Folding.fold(other).equals(Folding.fold(name)));
    }
}
