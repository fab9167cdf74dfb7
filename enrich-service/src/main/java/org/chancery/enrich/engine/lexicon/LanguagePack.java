package org.chancery.enrich.engine.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.enrich.engine.lexicon.language.DateWords;
import org.chancery.enrich.engine.lexicon.language.WordEnding;
import org.chancery.enrich.engine.text.Inflection;
import org.chancery.enrich.engine.text.Lemmatizer;
import org.chancery.enrich.engine.text.SentenceWords;
import org.chancery.enrich.engine.text.TextReader;

/**
 * A language as the engine knows it.
 *
 * @param code BCP 47, the name of its folder in {@code seeds/language}
 * @param lists words of one use: prepositions, verbs of intending, nouns that are named after people, …
 * @param endings what the last letters of a word say about it
 * @param titles phrases before or after a name that say what its bearer is
 */
public record LanguagePack(
        String code,
        Inflection inflection,
        SentenceWords sentences,
        DateWords dates,
        Map<WordList, Set<String>> lists,
        Map<WordEnding, List<String>> endings,
        List<TitlePhrase> titles) {
    /** What cuts the texts of the language. */
    public TextReader texts() {
        return new TextReader(sentences, new Lemmatizer(inflection));
    }

    /** Whether the word has an ending of the kind. */
    public boolean ends(String word, WordEnding kind) {
        for (var ending : endings.getOrDefault(kind, List.of())) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** The words of a list, in its order. */
    public Set<String> words(WordList list) {
        return lists.getOrDefault(list, Set.of());
    }
}
