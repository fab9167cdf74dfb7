package org.chancery.enrich.engine.event.actor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.enrich.engine.leader.PeopledArticle;

/** The country whose police and whose opposition an article means where it names no country beside them. */
final class HomeCountry {
    /** Less of what the article names is of one country, and it is told from abroad or of several. */
    private static final double LEAST_SHARE = 0.6;

    private HomeCountry() {}

    /** The one that most names and leaders of the article are of, if nearly all are. */
    static Optional<String> of(PeopledArticle article) {
        var names = article.named().names().values().stream()
                .flatMap(Collection::stream)
                .flatMap(name -> name.entry().country().stream());
        var leaders = article.leaders().stream().flatMap(leader -> leader.country().stream());
        return mostOf(Stream.concat(names, leaders).toList());
    }

    private static Optional<String> mostOf(List<String> countries) {
        var counts = countries.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_SHARE * countries.size())
                .findFirst()
                .map(Map.Entry::getKey);
    }
}
