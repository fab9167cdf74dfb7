package org.chancery.enrich.engine.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.contract.Role;
import org.chancery.enrich.engine.text.Tokenizer;

/**
 * An office that leaders hold.
 *
 * @param title as printed: "Secretary of State"
 * @param country whose office it is; none for organisations
 * @param organisation whose office it is; none for countries
 * @param headsGovernment whether a head of state heads the government as well
 * @param phrases the folded words for it in this country
 */
public record Office(
        String title,
        Role role,
        Optional<String> country,
        Optional<String> organisation,
        boolean headsGovernment,
        boolean collegial,
        Set<List<String>> phrases) {
    /** The country or organisation whose office it is. */
    public String place() {
        return country.or(() -> organisation).orElseThrow();
    }

    /** Whether the (folded) words are its title in its country. */
    public boolean isTitled(List<String> words) {
        return phrases.contains(words);
    }

    /** Whether it has the role; a head of state may head the government as well. */
    public boolean hasRole(Role asked) {
        return role == asked || asked == Role.HEAD_OF_GOVERNMENT && headsGovernment;
    }

    /** Whether the words for an office can mean this one. */
    public boolean isNamedBy(TitlePhrase title) {
        return isTitled(title.words()) || hasRole(title.role());
    }

    public static Set<List<String>> phrases(String title, List<String> further) {
        var phrases = new HashSet<List<String>>();
        phrases.add(Tokenizer.words(title));
        further.forEach(other -> phrases.add(Tokenizer.words(other)));
        return Set.copyOf(phrases);
    }
}
