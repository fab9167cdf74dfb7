package org.chancery.enrich.engine.lexicon.seed.leader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.lexicon.Tenure;
import org.chancery.enrich.engine.lexicon.seed.yaml.Faults;

/** Finds people who are listed twice. */
final class NameChecks {
    private final Faults faults;
    private final Map<String, List<Tenure>> tenures = new HashMap<>();

    NameChecks(Faults faults) {
        this.faults = faults;
    }

    void check(List<Placed.Entry> entries, List<Placed.Holder> holders) {
        for (var holder : holders) {
            tenures.computeIfAbsent(holder.tenure().person().id(), _ -> new ArrayList<>())
                    .add(holder.tenure());
        }
        checkTwins(entries);
        checkWikidata(entries);
        checkStrangers(entries);
        new NameCollisions(faults, tenures).check(entries, holders);
    }

    private void checkTwins(List<Placed.Entry> entries) {
        var seen = new HashSet<String>();
        for (var entry : entries) {
            if (!seen.add(entry.node().file() + " " + entry.person().id())) {
                faults.error(
                        entry.node(),
                        "%s is listed twice among the people of this file; keep one entry"
                                .formatted(entry.person().name()));
            }
        }
    }

    private void checkWikidata(List<Placed.Entry> entries) {
        var items = new HashMap<String, Person>();
        var people = new HashMap<String, String>();
        for (var entry : entries) {
            entry.person().wikidata().ifPresent(item -> {
                checkBearer(entry, item, items);
                checkItem(entry, item, people);
            });
        }
    }

    private void checkBearer(Placed.Entry entry, String item, Map<String, Person> items) {
        var person = entry.person();
        var other = items.putIfAbsent(item, person);
        if (other != null && !other.id().equals(person.id())) {
            var reason = "%s is %s, and so is %s; write one person under one name"
                    .formatted(item, person.name(), other.name());
            faults.error(entry.node(), reason);
        }
    }

    private void checkItem(Placed.Entry entry, String item, Map<String, String> people) {
        var person = entry.person();
        var first = people.putIfAbsent(person.id(), item);
        if (first != null && !first.equals(item)) {
            var reason = "%s is %s here and %s elsewhere; mend one, or distinguish namesakes by a word in brackets"
                    .formatted(person.name(), item, first);
            faults.error(entry.node(), reason);
        }
    }

    private void checkStrangers(List<Placed.Entry> entries) {
        for (var entry : entries) {
            if (!tenures.containsKey(entry.person().id())) {
                faults.warn(
                        entry.node(),
                        "%s holds no office; spell the name as among the holders"
                                .formatted(entry.person().name()));
            }
        }
    }
}
