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
import org.chancery.enrich.engine.text.word.WordBook;

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
        var classes = new WordBook();
        lists.forEach((list, words) -> classes.addList(list.number(), words));
        endings.forEach((kind, letters) -> classes.addEndings(kind.number(), letters));
        return new TextReader(sentences, new Lemmatizer(inflection, classes));
    }

    /** The words of a list, in its order. */
    public Set<String> words(WordList list) {
        return lists.getOrDefault(list, Set.of());
    }
}
