package org.chancery.enrich.engine.lexicon.seed.leader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.lexicon.Tenure;
import org.chancery.enrich.engine.lexicon.seed.yaml.Faults;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;
import org.chancery.enrich.engine.text.Tokenizer;

/** Finds names that would mean two people who held office at the same time. */
final class NameCollisions {
    private final Faults faults;
    private final Map<String, List<Tenure>> tenures;

    /** @param tenures by the id of their holder */
    NameCollisions(Faults faults, Map<String, List<Tenure>> tenures) {
        this.faults = faults;
        this.tenures = tenures;
    }

    void check(List<Placed.Entry> entries, List<Placed.Holder> holders) {
        var places = new LinkedHashMap<String, Placed>();
        holders.forEach(holder -> places.putIfAbsent(holder.tenure().person().id(), holder));
        entries.forEach(entry -> places.put(entry.person().id(), entry));
        bearers(holders).forEach((name, people) -> checkBearers(String.join(" ", name), people, places));
    }

    private static Map<List<String>, List<Person>> bearers(List<Placed.Holder> holders) {
        var bearers = new HashMap<List<String>, List<Person>>();
        holders.stream().map(holder -> holder.tenure().person()).distinct().forEach(person -> {
            var names = person.fullNames().stream().map(Tokenizer::words).distinct();
            names.forEach(name ->
                    bearers.computeIfAbsent(name, _ -> new ArrayList<>()).add(person));
        });
        return bearers;
    }

    private void checkBearers(String name, List<Person> people, Map<String, Placed> places) {
        for (int i = 1; i < people.size(); i++) {
            var person = people.get(i);
            for (var other : people.subList(0, i)) {
                if (!person.name().equals(other.name()) && areInOfficeTogether(person, other)) {
                    var place = places.get(person.id());
                    faults.error(
                            place == null ? new SeedNode("leaders", null) : place.node(),
                            "'%s' means %s and %s, who held office at the same time; make it longer or a short name"
                                    .formatted(name, person.name(), other.name()));
                }
            }
        }
    }

    private boolean areInOfficeTogether(Person one, Person other) {
        return tenures.getOrDefault(one.id(), List.of()).stream()
                .anyMatch(tenure -> tenures.getOrDefault(other.id(), List.of()).stream()
                        .anyMatch(another -> tenure.from().isBefore(another.until())
                                && another.from().isBefore(tenure.until())));
    }
}
