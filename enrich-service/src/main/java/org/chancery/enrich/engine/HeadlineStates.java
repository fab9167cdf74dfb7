package org.chancery.enrich.engine;

import java.util.Map;
import java.util.TreeMap;
import org.chancery.contract.Passage;
import org.chancery.enrich.engine.leader.PeopledArticle;

/** The states that a headline names where it stands alone, itself or by their leaders. */
final class HeadlineStates {
    private HeadlineStates() {}

    /** By state, the words that name it first; none of an article with a text. */
    static Map<String, Passage> of(PeopledArticle article) {
        var text = article.named().text();
        if (!text.isHeadline()) {
            return Map.of();
        }
        var title = text.title();
        var states = new TreeMap<String, Passage>();
        for (var name : article.namesIn(title)) {
            var words = title.passage(name.first(), name.end());
            name.entry().country().ifPresent(state -> states.putIfAbsent(state, words));
        }
        for (var leader : article.leaders()) {
            var words = leader.mentions().getFirst();
            leader.country().ifPresent(state -> states.putIfAbsent(state, title.passage(words.first(), words.end())));
        }
        return states;
    }
}
