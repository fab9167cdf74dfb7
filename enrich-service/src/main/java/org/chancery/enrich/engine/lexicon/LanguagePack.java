package org.chancery.enrich.engine.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * English as the engine knows it.
 *
 * @param irregular base forms of inflected words that follow no rule
 * @param lists words of one use: prepositions, verbs of intending, nouns that are named after people, …
 * @param titles phrases before or after a name that say what its bearer is
 */
public record LanguagePack(
        Map<String, List<String>> irregular, Map<WordList, Set<String>> lists, List<TitlePhrase> titles) {
    /** The words of a list. */
    public Set<String> words(WordList list) {
        return lists.getOrDefault(list, Set.of());
    }
}
