package org.chancery.enrich.engine.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
     * @param official whether a name behind it is an official even where the knowledge base does not know it
     */
    public record TitlePhrase(List<String> words, Role role, boolean official) {}

    /** The words of a list. */
    public Set<String> list(String name) {
        var words = lists.get(name);
        if (words == null) {
            throw new LexiconBroken("language/english.yaml", 1, "lacks the word list '" + name + "'");
        }
        return words;
    }
}
