package org.chancery.enrich.engine.lexicon.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.enrich.engine.lexicon.EventRule;
import org.chancery.enrich.engine.lexicon.Ontology;
import org.chancery.enrich.engine.lexicon.seed.yaml.Faults;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedFiles;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;

/** Reads the rules in {@code seeds/events}. */
final class EventSeeds {
    private final PatternSeeds patterns = new PatternSeeds();
    private final RuleSeeds reader;
    private final Map<String, SeedNode> entries = new HashMap<>();
    private final List<EventRule> rules = new ArrayList<>();
    private final List<SeedNode> outranked = new ArrayList<>();

    private EventSeeds(Ontology ontology) {
        reader = new RuleSeeds(ontology, patterns);
    }

    static List<EventRule> read(SeedFiles files, Ontology ontology, Faults faults) {
        var seeds = new EventSeeds(ontology);
        var documents = files.documents("events");
        documents.stream().filter(EventSeeds::hasFamilies).forEach(seeds.patterns::addFamilies);
        documents.stream().filter(EventSeeds::hasRules).forEach(seeds::addRules);
        seeds.outranked.stream()
                .filter(other -> !seeds.entries.containsKey(other.text()))
                .forEach(other -> faults.error(other, "unknown rule '" + other.text() + "'"));
        RuleClashes.note(seeds.rules, faults);
        return RuleOrder.of(seeds.rules, seeds.entries, faults);
    }

    private static boolean hasFamilies(SeedNode file) {
        return file.file().equals(PatternSeeds.FAMILIES);
    }

    private static boolean hasRules(SeedNode file) {
        return !hasFamilies(file) && !file.file().equals(OntologySeeds.FILE);
    }

    private void addRules(SeedNode file) {
        for (var entry : file.items()) {
            var rule = reader.read(entry);
            if (entries.put(rule.id(), entry) != null) {
                throw entry.broken("rule " + rule.id() + " is listed twice; rename one");
            }
            rules.add(rule);
            entry.list("over").forEach(outranked::add);
        }
    }
}
