package org.chancery.enrich.engine.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.contract.Role;

/**
 * Words for an office.
 *
 * @param official whether a name beside it is an official even where neither the knowledge base nor a country's name says so
 * @param country whose office it is where nothing else is said: "congressman"
 */
public record TitlePhrase(List<String> words, Role role, boolean official, Optional<String> country) {
    private static final Set<String> SMALL = Set.of("of", "the", "to", "for", "and", "in");

    /** As it is printed in tags: "Assistant Secretary of State", "Lt. Gen.". */
    public String printed() {
        return words.stream()
                .map(word ->
                        SMALL.contains(word) ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "))
                .replace(" .", ".");
    }
}
