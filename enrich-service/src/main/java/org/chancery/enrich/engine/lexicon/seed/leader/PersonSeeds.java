package org.chancery.enrich.engine.lexicon.seed.leader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.lexicon.seed.yaml.Faults;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;

/** Reads what people are called; the same name in two files is the same person. */
final class PersonSeeds {
    private static final Pattern WIKIDATA_ITEM = Pattern.compile("Q[1-9]\\d*");

    private final Faults faults;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final List<Placed.Entry> entries = new ArrayList<>();

    PersonSeeds(Faults faults) {
        this.faults = faults;
    }

    List<Person> people() {
        return List.copyOf(people.values());
    }

    List<Placed.Entry> entries() {
        return entries;
    }

    void addAll(SeedNode file, boolean familyFirst) {
        file.list("people").forEach(entry -> faults.attempt(() -> add(entry, familyFirst)));
    }

    private void add(SeedNode entry, boolean familyFirst) {
        entry.only("name", "aliases", "nicknames", "short", "wikidata", "born", "died");
        var person = person(entry, familyFirst);
        entries.add(new Placed.Entry(person, entry));
        people.merge(person.id(), person, PersonSeeds::together);
    }

    private static Person person(SeedNode entry, boolean familyFirst) {
        var key = entry.text("name");
        var printed = PersonNames.printed(key);
        var full = new ArrayList<String>();
        full.add(printed);
        full.addAll(entry.texts("aliases"));
        full.addAll(entry.texts("nicknames"));
        var given = entry.texts("short");
        var shortNames = given.isEmpty() ? List.of(PersonNames.family(printed, familyFirst)) : given;
        return new Person(PersonNames.id(key), printed, List.copyOf(full), shortNames, wikidata(entry));
    }

    private static Optional<String> wikidata(SeedNode entry) {
        var item = entry.maybe("wikidata");
        item.filter(id -> !WIKIDATA_ITEM.matcher(id).matches()).ifPresent(id -> {
            throw entry.broken("'%s' is no Wikidata item; write it as Q42".formatted(id));
        });
        return item;
    }

    private static Person together(Person one, Person other) {
        return new Person(
                one.id(),
                one.name(),
                joined(one.fullNames(), other.fullNames()),
                joined(one.shortNames(), other.shortNames()),
                one.wikidata().or(other::wikidata));
    }

    private static List<String> joined(List<String> names, List<String> further) {
        var added = further.stream().filter(name -> !names.contains(name)).distinct();
        return Stream.concat(names.stream(), added).toList();
    }

    /** Somebody who holds an office; who has no entry needs no more than the name. */
    Person holder(String who, boolean familyFirst) {
        return people.computeIfAbsent(PersonNames.id(who), id -> {
            var name = PersonNames.printed(who);
            return new Person(
                    id, name, List.of(name), List.of(PersonNames.family(name, familyFirst)), Optional.empty());
        });
    }
}
