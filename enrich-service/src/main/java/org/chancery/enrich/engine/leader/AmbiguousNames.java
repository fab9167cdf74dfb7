package org.chancery.enrich.engine.leader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.enrich.engine.gazetteer.GazetteerEntry;
import org.chancery.enrich.engine.gazetteer.NameMatch;
import org.chancery.enrich.engine.gazetteer.NamedArticle;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.TokenSpan;

/**
 * Decides whether an ambiguous name means the country: where the article names the country otherwise, or one of its leaders; and a
 * country's own name ("Jordan") also where the sentence names another country.
 */
final class AmbiguousNames {
    private final Set<String> countries;

    AmbiguousNames(NamedArticle article, List<Leader> leaders) {
        var named = article.names().values().stream()
                .flatMap(List::stream)
                .map(NameMatch::entry)
                .filter(entry -> !entry.isAmbiguous())
                .map(GazetteerEntry::country);
        var led = leaders.stream().filter(Leader::known).map(Leader::country);
        countries = Stream.concat(named, led).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    boolean isMeant(NameMatch name, FieldText text, List<NameMatch> names) {
        var entry = name.entry();
        return entry.country().filter(countries::contains).isPresent()
                || entry.isCountryName() && isAmongCountries(name, text, names);
    }

    private static boolean isAmongCountries(NameMatch name, FieldText text, List<NameMatch> names) {
        var sentence = text.sentenceAt(name.first());
        return TokenSpan.startingBetween(names, sentence.first(), sentence.end()).stream()
                .map(NameMatch::entry)
                .anyMatch(other -> other.country().isPresent() && !other.isPlace() && !other.isAmbiguous());
    }
}
