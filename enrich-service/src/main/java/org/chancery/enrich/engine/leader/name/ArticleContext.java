package org.chancery.enrich.engine.leader.name;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.enrich.engine.gazetteer.NamedArticle;

/**
 * What is known of an article before its people are read.
 *
 * @param places ids of the countries and organisations in it
 * @param home the country it names most
 */
public record ArticleContext(LocalDate day, Set<String> places, Optional<String> home) {
    /** A country named as often as this is at home in the article. */
    private static final int MIN_HOME_MENTIONS = 3;

    public ArticleContext {
        places = Set.copyOf(places);
    }

    public static ArticleContext of(NamedArticle article, TenureIndex tenures) {
        var mentions = new LinkedHashMap<String, Integer>();
        for (var text : article.text().bodyFirst()) {
            article.namesIn(text).forEach(name -> mentions.merge(name.entry().id(), 1, Integer::sum));
        }
        return new ArticleContext(article.day(), mentions.keySet(), home(mentions, tenures));
    }

    /** The country that the article names most: whose officials need no adjective. */
    private static Optional<String> home(Map<String, Integer> mentions, TenureIndex tenures) {
        return mentions.entrySet().stream()
                .filter(place -> place.getValue() >= MIN_HOME_MENTIONS && tenures.isCountry(place.getKey()))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
