package org.chancery.enrich.engine.event.actor;

import java.util.ArrayList;
import java.util.List;
import org.chancery.enrich.engine.lexicon.Camp;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.PhraseTrie;
import org.chancery.enrich.engine.text.Sentence;
import org.chancery.enrich.engine.text.Token;

/** Finds the words for camps in a sentence: "riot police", "opposition leaders". */
final class CampFinder {
    private final PhraseTrie<String> phrases = new PhraseTrie<>();

    CampFinder(List<Camp> camps) {
        camps.forEach(camp -> camp.phrases().forEach(phrase -> phrases.add(phrase, camp.sector())));
    }

    /** The longest at each place, none overlapping, in order. */
    List<CampMatch> in(FieldText text, Sentence span) {
        var found = new ArrayList<CampMatch>();
        for (int at = span.first(); at < span.end(); at++) {
            var matches = phrases.matches(text, at, Token::baseForms);
            if (!matches.isEmpty()) {
                var longest = matches.getLast();
                found.add(new CampMatch(longest.first(), longest.end(), longest.value()));
                at = longest.end() - 1;
            }
        }
        return found;
    }
}
