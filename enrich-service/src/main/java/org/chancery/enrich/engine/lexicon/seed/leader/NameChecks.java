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
            var item = entry.person().wikidata();
            if (item.isEmpty()) {
                continue;
            }
            var other = items.putIfAbsent(item.get(), entry.person());
            if (other != null && !other.id().equals(entry.person().id())) {
                faults.error(
                        entry.node(),
                        "%s is %s, and so is %s; write one person under one name"
                                .formatted(item.get(), entry.person().name(), other.name()));
            }
            var first = people.putIfAbsent(entry.person().id(), item.get());
            if (first != null && !first.equals(item.get())) {
                faults.error(
                        entry.node(),
                        "%s is %s here and %s elsewhere; mend one, or tell namesakes apart by a word in brackets"
                                .formatted(entry.person().name(), item.get(), first));
            }
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
