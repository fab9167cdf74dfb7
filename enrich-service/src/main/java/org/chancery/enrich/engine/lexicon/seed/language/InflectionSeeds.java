package org.chancery.enrich.engine.lexicon.seed.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;
import org.chancery.enrich.engine.text.Folding;
import org.chancery.enrich.engine.text.Inflection;

/** Reads how the words of a language change their form. */
final class InflectionSeeds {
    private InflectionSeeds() {}

    static Inflection read(SeedNode irregular, SeedNode endings) {
        return new Inflection(
                irregular(irregular),
                endings.items().stream().map(InflectionSeeds::ending).toList());
    }

    private static Map<String, List<String>> irregular(SeedNode words) {
        var bases = new HashMap<String, List<String>>();
        for (var base : words.keys()) {
            for (var form : words.texts(base)) {
                bases.computeIfAbsent(form, _ -> new ArrayList<>()).add(base);
            }
        }
        return Map.copyOf(bases);
    }

    private static Inflection.Ending ending(SeedNode node) {
        node.only("ending", "except", "shortest", "bases", "undouble");
        return new Inflection.Ending(
                Folding.fold(node.text("ending")),
                node.texts("except"),
                node.number("shortest", 0),
                node.list("bases").map(InflectionSeeds::base).toList(),
                node.flag("undouble"));
    }

    private static Inflection.Change base(SeedNode node) {
        node.only("from", "to", "shortest");
        return new Inflection.Change(
                Folding.fold(node.text("from")), Folding.fold(node.maybe("to").orElse("")), node.number("shortest", 0));
    }
}
