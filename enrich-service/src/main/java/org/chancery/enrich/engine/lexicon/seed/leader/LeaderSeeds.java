package org.chancery.enrich.engine.lexicon.seed.leader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.enrich.engine.lexicon.Country;
import org.chancery.enrich.engine.lexicon.Leaders;
import org.chancery.enrich.engine.lexicon.Organisation;
import org.chancery.enrich.engine.lexicon.seed.yaml.Faults;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedDates;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedFiles;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;

/** Reads {@code seeds/leaders}: one file a country or organisation. */
public final class LeaderSeeds {
    private static final String FAMILY_FIRST = "family-first";

    private final Map<String, Country> countries;
    private final Map<String, Organisation> organisations;
    private final Faults faults;
    private final PersonSeeds people;
    private final OfficeSeeds offices;
    private final List<Placed.Holder> holders = new ArrayList<>();

    private LeaderSeeds(Map<String, Country> countries, Map<String, Organisation> organisations, Faults faults) {
        this.countries = countries;
        this.organisations = organisations;
        this.faults = faults;
        people = new PersonSeeds(faults);
        offices = new OfficeSeeds(people, faults);
    }

    public static Leaders read(
            SeedFiles files, Map<String, Country> countries, Map<String, Organisation> organisations, Faults faults) {
        var seeds = new LeaderSeeds(countries, organisations, faults);
        var documents = files.documents("leaders", faults);
        documents.forEach(file -> faults.attempt(() -> seeds.addPeople(file)));
        documents.forEach(file -> faults.attempt(() -> seeds.addOffices(file)));
        seeds.check();
        var tenures = seeds.holders.stream().map(Placed.Holder::tenure).toList();
        return new Leaders(seeds.people.people(), tenures);
    }

    private void check() {
        new TenureChecks(countries, faults).check(holders);
        new NameChecks(faults).check(people.entries(), holders);
        new LifeChecks(faults).check(people.entries(), holders);
        warnOfMissing();
    }

    private void addPeople(SeedNode file) {
        file.only("country", "organisation", "verified-as-of", "source", FAMILY_FIRST, "offices", "people");
        people.addAll(file, file.flag(FAMILY_FIRST));
    }

    private void addOffices(SeedNode file) {
        refuseUnknown(file);
        var held = offices.holders(file, file.flag(FAMILY_FIRST));
        holders.addAll(held);
        if (file.texts("source").isEmpty()) {
            faults.warn(file, "has no 'source'; say where its tenures were checked");
        }
        new OpenEnds(countries, faults).check(file, held);
        SeedDates.first(file, "verified-as-of")
                .filter(day -> day.isAfter(faults.latest()))
                .ifPresent(day -> faults.error(file, "verified as of " + day + ", a day in the future; correct it"));
    }

    private void refuseUnknown(SeedNode file) {
        var country = file.maybe("country");
        var organisation = file.maybe("organisation");
        if (country.isPresent() == organisation.isPresent()) {
            throw file.broken("needs either 'country' or 'organisation'; write one of them at the top");
        }
        if (country.isPresent() && !countries.containsKey(country.get())) {
            throw file.broken("unknown country " + country.get() + "; add it to seeds/countries first");
        }
        if (organisation.isPresent() && !organisations.containsKey(organisation.get())) {
            throw file.broken("unknown organisation " + organisation.get() + "; add it to seeds/organisations first");
        }
    }

    private void warnOfMissing() {
        var places = new HashSet<String>();
        holders.forEach(holder -> holder.tenure().office().country().ifPresent(places::add));
        for (var country : countries.values()) {
            if (!places.contains(country.id())) {
                var file = new SeedNode("leaders/%s.yaml".formatted(country.id().toLowerCase(Locale.ROOT)), null);
                faults.warn(file, "%s has no leaders; add the file".formatted(country.name()));
            }
        }
    }
}
