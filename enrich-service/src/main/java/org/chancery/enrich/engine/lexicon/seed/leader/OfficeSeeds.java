package org.chancery.enrich.engine.lexicon.seed.leader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.contract.Role;
import org.chancery.enrich.engine.lexicon.Office;
import org.chancery.enrich.engine.lexicon.Tenure;
import org.chancery.enrich.engine.lexicon.seed.yaml.Faults;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedDates;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;

/** Reads the offices of a country or organisation, and who held them from when to when. */
record OfficeSeeds(PersonSeeds people, Faults faults) {
    /** All who held an office of the file, as it lists them. */
    List<Placed.Holder> holders(SeedNode file, boolean familyFirst) {
        var holders = new ArrayList<Placed.Holder>();
        file.list("offices")
                .forEach(entry -> faults.attempt(() -> {
                    var office = office(entry, file);
                    entry.list("holders")
                            .forEach(holder -> faults.attempt(() -> {
                                holders.add(new Placed.Holder(tenure(holder, office, familyFirst), holder));
                            }));
                }));
        return holders;
    }

    private static Office office(SeedNode entry, SeedNode file) {
        entry.only("office", "role", "heads-government", "titles", "collegial", "holders");
        return new Office(
                entry.text("office"),
                entry.constant(Role.class, "role", entry.text("role")),
                file.maybe("country"),
                file.maybe("organisation"),
                entry.flag("heads-government"),
                entry.flag("collegial"),
                Office.phrases(entry.text("office"), entry.texts("titles")));
    }

    private Tenure tenure(SeedNode holder, Office office, boolean familyFirst) {
        return holder.isMapping() ? named(holder, office, familyFirst) : listed(holder, office, familyFirst);
    }

    private Tenure named(SeedNode holder, Office office, boolean familyFirst) {
        holder.only("who", "from", "to", "acting");
        var from = SeedDates.first(holder, "from").orElseThrow(() -> holder.broken("needs 'from'"));
        var until = SeedDates.first(holder, "to").orElse(LocalDate.MAX);
        return new Tenure(people.holder(holder.text("who"), familyFirst), office, from, until, holder.flag("acting"));
    }

    private Tenure listed(SeedNode holder, Office office, boolean familyFirst) {
        var items = holder.items();
        if (items.size() < 2 || items.size() > 3) {
            throw holder.broken("a holder is [name, first day] or [name, first day, first day after]");
        }
        var until = items.size() == 3 ? SeedDates.first(items.get(2)) : LocalDate.MAX;
        var person = people.holder(items.getFirst().text(), familyFirst);
        return new Tenure(person, office, SeedDates.first(items.get(1)), until, false);
    }
}
