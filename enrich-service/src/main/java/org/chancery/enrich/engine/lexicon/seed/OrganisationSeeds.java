package org.chancery.enrich.engine.lexicon.seed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.enrich.engine.lexicon.Country;
import org.chancery.enrich.engine.lexicon.Organisation;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedDates;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedFiles;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedSectors;

/** Reads {@code seeds/organisations}. */
final class OrganisationSeeds {
    private OrganisationSeeds() {}

    static Map<String, Organisation> read(SeedFiles files, Map<String, Country> countries) {
        var organisations = new LinkedHashMap<String, Organisation>();
        for (var file : files.documents("organisations")) {
            for (var entry : file.items()) {
                var organisation = organisation(entry, countries);
                if (organisations.put(organisation.id(), organisation) != null) {
                    throw entry.broken("organisation " + organisation.id() + " is listed twice; keep one entry");
                }
            }
        }
        return organisations;
    }

    private static Organisation organisation(SeedNode entry, Map<String, Country> countries) {
        entry.only("id", "name", "names", "bodies", "people", "sector", "country", "from", "until");
        var country = entry.maybe("country");
        if (country.isPresent() && !countries.containsKey(country.get())) {
            throw entry.broken("unknown country " + country.get() + "; add it to seeds/countries first");
        }
        return new Organisation(
                entry.text("id"),
                names(entry),
                entry.texts("people"),
                SeedSectors.maybe(entry).orElse("IGO"),
                country,
                SeedDates.first(entry, "from").orElse(LocalDate.MIN),
                SeedDates.first(entry, "until").orElse(LocalDate.MAX));
    }

    private static List<String> names(SeedNode entry) {
        var names = new ArrayList<String>();
        names.add(entry.text("name"));
        names.addAll(entry.texts("names"));
        names.addAll(entry.texts("bodies"));
        return List.copyOf(names);
    }
}
