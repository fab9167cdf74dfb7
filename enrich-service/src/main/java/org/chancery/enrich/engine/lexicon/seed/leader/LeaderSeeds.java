package org.chancery.enrich.engine.lexicon.seed.leader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.contract.Role;
import org.chancery.enrich.engine.lexicon.Country;
import org.chancery.enrich.engine.lexicon.Leaders;
import org.chancery.enrich.engine.lexicon.Office;
import org.chancery.enrich.engine.lexicon.Organisation;
import org.chancery.enrich.engine.lexicon.Tenure;
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
    private final List<Placed.Holder> holders = new ArrayList<>();

    private LeaderSeeds(Map<String, Country> countries, Map<String, Organisation> organisations, Faults faults) {
        this.countries = countries;
        this.organisations = organisations;
        this.faults = faults;
        people = new PersonSeeds(faults);
    }

    public static Leaders read(
            SeedFiles files, Map<String, Country> countries, Map<String, Organisation> organisations, Faults faults) {
        var seeds = new LeaderSeeds(countries, organisations, faults);
        var documents = files.documents("leaders", faults);
        documents.forEach(file -> faults.attempt(() -> seeds.addPeople(file)));
        documents.forEach(file -> faults.attempt(() -> seeds.addOffices(file)));
        new TenureChecks(countries, faults).check(seeds.holders);
        new NameChecks(faults).check(seeds.people.entries(), seeds.holders);
        new LifeChecks(faults).check(seeds.people.entries(), seeds.holders);
        seeds.warnOfMissing();
        var tenures = seeds.holders.stream().map(Placed.Holder::tenure).toList();
        return new Leaders(seeds.people.people(), tenures);
    }

    private void addPeople(SeedNode file) {
        file.only("country", "organisation", "verified-as-of", "source", FAMILY_FIRST, "offices", "people");
        people.addAll(file, file.flag(FAMILY_FIRST));
    }

    private void addOffices(SeedNode file) {
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
        boolean familyFirst = file.flag(FAMILY_FIRST);
        int before = holders.size();
        file.list("offices")
                .forEach(entry -> faults.attempt(() -> {
                    addHolders(entry, office(entry, country, organisation), familyFirst);
                }));
        if (file.texts("source").isEmpty()) {
            faults.warn(file, "has no 'source'; say where its tenures were checked");
        }
        new OpenEnds(countries, faults).check(file, holders.subList(before, holders.size()));
        SeedDates.first(file, "verified-as-of")
                .filter(day -> day.isAfter(faults.latest()))
                .ifPresent(day ->
                        faults.error(file, "verified as of %s, which has not come yet; mend the day".formatted(day)));
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

    private static Office office(SeedNode entry, Optional<String> country, Optional<String> organisation) {
        entry.only("office", "role", "heads-government", "titles", "collegial", "holders");
        return new Office(
                entry.text("office"),
                entry.constant(Role.class, "role", entry.text("role")),
                country,
                organisation,
                entry.flag("heads-government"),
                entry.flag("collegial"),
                Office.phrases(entry.text("office"), entry.texts("titles")));
    }

    private void addHolders(SeedNode entry, Office office, boolean familyFirst) {
        entry.list("holders")
                .forEach(holder -> faults.attempt(() -> {
                    holders.add(new Placed.Holder(tenure(holder, office, familyFirst), holder));
                }));
    }

    private Tenure tenure(SeedNode holder, Office office, boolean familyFirst) {
        if (holder.isMapping()) {
            holder.only("who", "from", "to", "acting");
            var from = SeedDates.first(holder, "from").orElseThrow(() -> holder.broken("needs 'from'"));
            var until = SeedDates.first(holder, "to").orElse(LocalDate.MAX);
            return new Tenure(
                    people.holder(holder.text("who"), familyFirst), office, from, until, holder.flag("acting"));
        }
        var items = holder.items();
        if (items.size() < 2 || items.size() > 3) {
            throw holder.broken("a holder is [name, first day] or [name, first day, first day after]");
        }
        var until = items.size() == 3 ? SeedDates.first(items.get(2)) : LocalDate.MAX;
        var person = people.holder(items.getFirst().text(), familyFirst);
        return new Tenure(person, office, SeedDates.first(items.get(1)), until, false);
    }
}
