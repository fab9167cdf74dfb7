package org.chancery.enrich.engine.leader.title;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.lexicon.TitlePhrase;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.lexicon.language.WordEnding;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.PhraseTrie;
import org.chancery.enrich.engine.text.Token;

/** Finds words for offices: the usual ones of English, and those of the offices in the knowledge base. */
public final class TitleFinder {
    private final PhraseTrie<TitlePhrase> phrases;
    private final Set<String> local;

    public TitleFinder(Lexicon lexicon) {
        phrases = TitlePhrases.of(lexicon);
        local = lexicon.language().words(WordList.LOCAL);
    }

    /** The longest title at each place. */
    public TitleMatches in(FieldText text) {
        var byFirst = new HashMap<Integer, TitleMatch>();
        var byEnd = new HashMap<Integer, TitleMatch>();
        for (int i = 0; i < text.size(); ) {
            int before = i - 1;
            var match = longest(text, i).filter(_ -> !isLocal(text, before));
            match.ifPresent(title -> {
                byFirst.put(title.first(), title);
                byEnd.put(title.end(), title);
            });
            i = match.map(TitleMatch::end).orElse(i + 1);
        }
        return new TitleMatches(byFirst, byEnd);
    }

    private Optional<TitleMatch> longest(FieldText text, int first) {
        TitleMatch longest = null;
        for (var match : phrases.matches(text, first, this::forms)) {
            if (longest == null || match.end() > longest.end()) {
                var words = match.value().words();
                boolean isPlural = text.token(match.end() - 1).isWord() && !text.isAt(match.end() - 1, words.getLast());
                longest = new TitleMatch(first, match.end(), match.value(), isPlural);
            }
        }
        return Optional.ofNullable(longest);
    }

    /** "state Rep. Ann Able": no office of a country. */
    private boolean isLocal(FieldText text, int before) {
        return before >= 0 && local.contains(text.token(before).surface());
    }

    private List<String> forms(Token token) {
        var word = token.word();
        return word.length() > 3 && token.form().ends(WordEnding.PLURAL.number())
                ? List.of(word, word.substring(0, word.length() - 1))
                : List.of(word);
    }
}
