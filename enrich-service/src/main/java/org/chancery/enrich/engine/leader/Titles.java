package org.chancery.enrich.engine.leader;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.contract.Role;
import org.chancery.enrich.engine.lexicon.Language.TitlePhrase;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.lexicon.Office;
import org.chancery.enrich.engine.lexicon.Words;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.PhraseTrie;

/** Finds words for offices: the usual ones of English, and those of the offices in the knowledge base. */
final class Titles {
    private final PhraseTrie<TitlePhrase> phrases = new PhraseTrie<>();

    Titles(Lexicon lexicon) {
        Map<List<String>, TitlePhrase> known = new LinkedHashMap<>();
        lexicon.language().titles().forEach(title -> known.put(title.words(), title));
        for (var tenure : lexicon.leaders().tenures()) {
            addOffice(known, tenure.office());
        }
        known.forEach(phrases::add);
    }

    private static void addOffice(Map<List<String>, TitlePhrase> known, Office office) {
        known.computeIfAbsent(Words.of(office.title()), words -> phrase(words, office.role()));
        for (var title : office.titles()) {
            known.computeIfAbsent(Words.of(title), words -> phrase(words, office.role()));
        }
    }

    private static TitlePhrase phrase(List<String> words, Role role) {
        boolean official = words.size() > 1 && role != Role.HEAD_OF_STATE && role != Role.HEAD_OF_GOVERNMENT;
        return new TitlePhrase(words, role, official);
    }

    /** The longest title at each place. */
    Found in(FieldText text) {
        var byFirst = new HashMap<Integer, TitleHit>();
        var byEnd = new HashMap<Integer, TitleHit>();
        for (int i = 0; i < text.size(); ) {
            var hit = longest(text, i);
            hit.ifPresent(title -> {
                byFirst.put(title.first(), title);
                byEnd.put(title.end(), title);
            });
            i = hit.map(TitleHit::end).orElse(i + 1);
        }
        return new Found(byFirst, byEnd);
    }

    private Optional<TitleHit> longest(FieldText text, int first) {
        TitleHit longest = null;
        for (var match : phrases.matches(text, first)) {
            if (longest == null || match.end() > longest.end()) {
                longest = new TitleHit(first, match.end(), match.value());
            }
        }
        return Optional.ofNullable(longest);
    }

    /** The titles of a text, by where they start and by where they end. */
    record Found(Map<Integer, TitleHit> byFirst, Map<Integer, TitleHit> byEnd) {
        Optional<TitleHit> startingAt(int token) {
            return Optional.ofNullable(byFirst.get(token));
        }

        Optional<TitleHit> endingAt(int token) {
            return Optional.ofNullable(byEnd.get(token));
        }
    }
}
