package org.chancery.enrich.engine.issue;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.contract.Passage;
import org.chancery.enrich.engine.leader.PeopledArticle;

/** The states that a headline names, itself or by their leaders, with the words that do. */
final class HeadlineStates {
    private final Map<String, Passage> passages = new TreeMap<>();

    HeadlineStates(PeopledArticle article) {
        var title = article.named().text().title();
        article.namesIn(title)
                .forEach(name -> name.entry()
                        .country()
                        .ifPresent(state -> passages.putIfAbsent(state, title.passage(name.first(), name.end()))));
        article.leaders()
                .forEach(leader -> leader.country()
                        .ifPresent(state -> leader.mentions()
                                .forEach(words ->
                                        passages.putIfAbsent(state, title.passage(words.first(), words.end())))));
    }

    boolean isAnyOutside(Set<String> home) {
        return !home.containsAll(passages.keySet());
    }

    void addTo(Evidence evidence, double each) {
        passages.forEach((state, words) -> {
            evidence.add(state, each);
            evidence.show(words);
        });
    }
}
