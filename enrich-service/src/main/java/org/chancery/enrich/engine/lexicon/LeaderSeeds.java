package org.chancery.enrich.engine.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.enrich.engine.text.Folding;

/** Reads {@code seeds/leaders}: one file a country or organisation. */
final class LeaderSeeds {
    private static final String FAMILY_FIRST = "family-first";

    private final Map<String, Country> countries;
    private final Map<String, Organisation> organisations;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final List<Tenure> tenures = new ArrayList<>();

    private LeaderSeeds(Map<String, Country> countries, Map<String, Organisation> organisations) {
        this.countries = countries;
        this.organisations = organisations;
    }

    static Leaders read(SeedFiles files, Map<String, Country> countries, Map<String, Organisation> organisations) {
        var seeds = new LeaderSeeds(countries, organisations);
        var documents = files.documents("leaders");
        documents.forEach(seeds::addPeople);
        documents.forEach(seeds::addOffices);
        return new Leaders(List.copyOf(seeds.people.values()), List.copyOf(seeds.tenures));
    }

    private void addPeople(SeedNode file) {
        file.only("country", "organisation", "verified-as-of", FAMILY_FIRST, "offices", "people");
        for (var entry : file.list("people").toList()) {
            entry.only("name", "aliases", "nicknames", "short", "wikidata", "born", "died");
            var person = person(entry, file.flag(FAMILY_FIRST));
            people.merge(person.id(), person, LeaderSeeds::together);
        }
    }

    private static Person person(SeedNode entry, boolean familyFirst) {
        var key = entry.text("name");
        var full = new ArrayList<String>();
        full.add(printed(key));
        full.addAll(entry.texts("aliases"));
        full.addAll(entry.texts("nicknames"));
        var given = entry.texts("short");
        var shortNames = given.isEmpty() ? List.of(family(printed(key), familyFirst)) : given;
        return new Person(id(key), printed(key), List.copyOf(full), shortNames, entry.maybe("wikidata"));
    }

    private static Person together(Person one, Person other) {
        var full = new ArrayList<>(one.fullNames());
        other.fullNames().stream().filter(name -> !full.contains(name)).forEach(full::add);
        var bare = new ArrayList<>(one.shortNames());
        other.shortNames().stream().filter(name -> !bare.contains(name)).forEach(bare::add);
        return new Person(one.id(), one.name(), full, bare, one.wikidata().or(other::wikidata));
    }

    private void addOffices(SeedNode file) {
        var country = file.maybe("country");
        var organisation = file.maybe("organisation");
        if (country.isPresent() == organisation.isPresent()) {
            throw file.broken("needs either 'country' or 'organisation'");
        }
        if (country.isPresent() && !countries.containsKey(country.get())) {
            throw file.broken("unknown country " + country.get() + "; add it to seeds/countries first");
        }
        if (organisation.isPresent() && !organisations.containsKey(organisation.get())) {
            throw file.broken("unknown organisation " + organisation.get() + "; add it to seeds/organisations first");
        }
        for (var entry : file.list("offices").toList()) {
            addHolders(entry, office(entry, country, organisation), file.flag(FAMILY_FIRST));
        }
    }

    private static Office office(SeedNode entry, Optional<String> country, Optional<String> organisation) {
        entry.only("office", "role", "heads-government", "titles", "collegial", "holders");
        return new Office(
                entry.text("office"),
                LanguageSeeds.role(entry, entry.text("role")),
                country,
                organisation,
                entry.flag("heads-government"),
                entry.flag("collegial"),
                entry.texts("titles"));
    }

    private void addHolders(SeedNode entry, Office office, boolean familyFirst) {
        for (var holder : entry.list("holders").toList()) {
            tenures.add(tenure(holder, office, familyFirst));
        }
    }

    private Tenure tenure(SeedNode holder, Office office, boolean familyFirst) {
        if (holder.isMapping()) {
            holder.only("who", "from", "to", "acting");
            var from = Days.first(holder, "from").orElseThrow(() -> holder.broken("needs 'from'"));
            var until = Days.first(holder, "to").orElse(LocalDate.MAX);
            return checked(holder, office, holder.text("who"), from, until, familyFirst);
        }
        var items = holder.items();
        if (items.size() < 2 || items.size() > 3) {
            throw holder.broken("a holder is [name, first day] or [name, first day, first day after]");
        }
        var until = items.size() == 3 ? Days.first(items.get(2)) : LocalDate.MAX;
        return checked(holder, office, items.getFirst().text(), Days.first(items.get(1)), until, familyFirst);
    }

    private Tenure checked(
            SeedNode holder, Office office, String who, LocalDate from, LocalDate until, boolean familyFirst) {
        if (!until.isAfter(from)) {
            throw holder.broken(who + ": ends (" + until + ") before it starts (" + from + "); mend the days");
        }
        var person = people.computeIfAbsent(id(who), _ -> plain(who, familyFirst));
        boolean acting = holder.isMapping() && holder.flag("acting");
        return new Tenure(person, office, from, until, acting);
    }

    private static Person plain(String who, boolean familyFirst) {
        var name = printed(who);
        return new Person(id(who), name, List.of(name), List.of(family(name, familyFirst)), Optional.empty());
    }

    private static String id(String who) {
        return Folding.fold(who).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** The name without the qualifier that tells namesakes apart. */
    private static String printed(String who) {
        return who.replaceAll("\\s*\\([^)]*\\)$", "");
    }

    private static String family(String name, boolean familyFirst) {
        return familyFirst ? name.split(" ", -1)[0] : name.substring(name.lastIndexOf(' ') + 1);
    }
}
