package org.chancery.enrich.engine.lexicon.seed;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.enrich.engine.lexicon.Country;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedDates;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedFiles;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedItems;
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
        var items = new SeedItems();
        for (var file : files.documents("countries")) {
            for (var entry : file.items()) {
                var country = country(entry);
                items.refuseSecond(entry);
                if (countries.put(country.id(), country) != null) {
                    throw entry.broken("country " + country.id() + " is listed twice; keep one entry");
                }
            }
        }
        return countries;
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
        entry.list("ambiguous").forEach(name -> refuseStranger(name, country));
        return country;
    }

    private static void refuseStranger(SeedNode name, Country country) {
        if (!country.hasName(name.text())) {
            throw name.broken("'%s' is ambiguous, but no name of %s; list it under names, cities or another key"
                    .formatted(name.text(), country.id()));
        }
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
