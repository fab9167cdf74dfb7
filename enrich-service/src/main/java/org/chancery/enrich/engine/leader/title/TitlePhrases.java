package org.chancery.enrich.engine.leader.title;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.contract.Role;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.lexicon.Office;
import org.chancery.enrich.engine.lexicon.Tenure;
import org.chancery.enrich.engine.lexicon.TitlePhrase;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.PhraseTrie;

/** Gathers the words for offices: the usual ones of the language, and those of the offices in the knowledge base. */
final class TitlePhrases {
    private final Map<List<String>, TitlePhrase> known = new LinkedHashMap<>();

    private TitlePhrases() {}

    static PhraseTrie<TitlePhrase> of(Lexicon lexicon) {
        var gathered = new TitlePhrases();
        lexicon.language().titles().forEach(title -> gathered.known.put(title.words(), title));
        lexicon.leaders().tenures().stream().map(Tenure::office).distinct().forEach(gathered::add);
        return gathered.phrases(lexicon.language().words(WordList.ABBREVIATIONS));
    }

    private void add(Office office) {
        for (var phrase : office.phrases()) {
            known.computeIfAbsent(phrase, words -> phrase(words, office.role()));
        }
    }

    private static TitlePhrase phrase(List<String> words, Role role) {
        boolean official = words.size() > 1 && role != Role.HEAD_OF_STATE && role != Role.HEAD_OF_GOVERNMENT;
        return new TitlePhrase(words, role, official, Optional.empty());
    }

    private PhraseTrie<TitlePhrase> phrases(Set<String> abbreviations) {
        var phrases = new PhraseTrie<TitlePhrase>();
        known.forEach(phrases::add);
        known.forEach((words, title) -> {
            if (words.stream().anyMatch(abbreviations::contains)) {
                phrases.add(withStops(words, abbreviations), title);
            }
        });
        return phrases;
    }

    /** "Lt. Gen." beside "Lt Gen". */
    private static List<String> withStops(List<String> words, Set<String> abbreviations) {
        return words.stream()
                .flatMap(word -> abbreviations.contains(word) ? Stream.of(word, ".") : Stream.of(word))
                .toList();
    }
}
