package org.chancery.enrich.engine.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.contract.Role;

/**
 * English as the engine knows it.
 *
 * @param irregular inflected form → base forms
 * @param lists named word lists: months, reporting verbs, nouns that are named after people, …
 * @param titles phrases before or after a name that say what its bearer is
 */
public record Language(Map<String, List<String>> irregular, Map<String, Set<String>> lists, List<TitlePhrase> titles) {
    /**
     * Words for an office.
     *
     * @param official whether a name beside it is an official even where neither the knowledge base nor a country's name says so
     * @param country whose office it is where nothing else is said: "congressman"
     */
    public record TitlePhrase(List<String> words, Role role, boolean official, Optional<String> country) {
        private static final Set<String> SMALL = Set.of("of", "the", "to", "for", "and", "in");

        /** As it is printed in tags: "Assistant Secretary of State". */
        public String printed() {
            return words.stream()
                    .map(word -> SMALL.contains(word)
                            ? word
                            : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                    .collect(Collectors.joining(" "));
        }
    }

    /** The words of a list. */
    public Set<String> list(String name) {
        var words = lists.get(name);
        if (words == null) {
            throw new LexiconBroken("language/english.yaml", 1, "lacks the word list '" + name + "'");
        }
        return words;
    }
}
