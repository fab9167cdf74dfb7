package org.chancery.enrich.engine.lexicon.seed;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.enrich.engine.lexicon.Country;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedDates;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedFiles;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedSectors;
import org.chancery.enrich.engine.text.Folding;

/** Reads {@code seeds/countries}. */
final class CountrySeeds {
    private static final String[] KEYS = {
        "id",
        "name",
        "names",
        "adjectives",
        "people",
        "capital",
        "metonyms",
        "government",
        "cities",
        "regions",
        "ambiguous",
        "wikidata",
        "from",
        "until"
    };

    private CountrySeeds() {}

    static Map<String, Country> read(SeedFiles files) {
        var countries = new LinkedHashMap<String, Country>();
        var items = new HashMap<String, String>();
        for (var file : files.documents("countries")) {
            for (var entry : file.items()) {
                var country = country(entry);
                refuseSecond(entry, items);
                if (countries.put(country.id(), country) != null) {
                    throw entry.broken("country " + country.id() + " is listed twice; keep one entry");
                }
            }
        }
        return countries;
    }

    /** Two entries with one Wikidata item are one country, or one item is wrong. */
    private static void refuseSecond(SeedNode entry, Map<String, String> items) {
        var item = entry.maybe("wikidata");
        if (item.isEmpty()) {
            return;
        }
        var id = entry.text("id");
        var other = items.putIfAbsent(item.get(), id);
        if (other != null && !other.equals(id)) {
            throw entry.broken("%s is %s, and so is %s; correct one".formatted(item.get(), id, other));
        }
    }

    private static Country country(SeedNode entry) {
        entry.only(KEYS);
        var country = new Country(
                entry.text("id"),
                names(entry),
                entry.texts("adjectives"),
                entry.texts("people"),
                entry.texts("capital"),
                entry.texts("metonyms"),
                entry.list("government").map(CountrySeeds::institution).toList(),
                entry.texts("cities"),
                entry.texts("regions"),
                Set.copyOf(entry.texts("ambiguous").stream().map(Folding::fold).toList()),
                SeedDates.first(entry, "from").orElse(LocalDate.MIN),
                SeedDates.first(entry, "until").orElse(LocalDate.MAX));
        refuseStrangers(entry, country);
        return country;
    }

    /** What it does not mean cannot mean something else as well. */
    private static void refuseStrangers(SeedNode entry, Country country) {
        var own = Stream.of(
                        country.names(),
                        country.adjectives(),
                        country.people(),
                        country.capitals(),
                        country.metonyms(),
                        country.cities(),
                        country.regions(),
                        country.institutions().stream()
                                .map(Country.Institution::name)
                                .toList())
                .flatMap(List::stream)
                .map(Folding::fold)
                .collect(Collectors.toSet());
        entry.list("ambiguous")
                .filter(name -> !own.contains(Folding.fold(name.text())))
                .findFirst()
                .ifPresent(name -> {
                    throw name.broken("'%s' is ambiguous, but no name of %s; list it under names, cities or another key"
                            .formatted(name.text(), country.id()));
                });
    }

    private static List<String> names(SeedNode entry) {
        return Stream.concat(Stream.of(entry.text("name")), entry.texts("names").stream())
                .toList();
    }

    private static Country.Institution institution(SeedNode node) {
        return node.isScalar()
                ? new Country.Institution(node.text(), "GOV")
                : new Country.Institution(
                        node.only("name", "sector").text("name"),
                        SeedSectors.maybe(node).orElse("GOV"));
    }
}
