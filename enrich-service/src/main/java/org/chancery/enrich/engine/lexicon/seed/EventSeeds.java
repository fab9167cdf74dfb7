package org.chancery.enrich.engine.lexicon.seed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.enrich.engine.lexicon.EventRule;
import org.chancery.enrich.engine.lexicon.Ontology;
import org.chancery.enrich.engine.lexicon.seed.yaml.Faults;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedFiles;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;

/** Reads the rules in {@code seeds/events}. */
final class EventSeeds {
    private final PatternSeeds patterns = new PatternSeeds();
    private final RuleSeeds reader;
    private final Set<String> ids = new HashSet<>();
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
                .filter(other -> !seeds.ids.contains(other.text()))
                .forEach(other -> faults.error(other, "unknown rule '" + other.text() + "'"));
        RuleClashes.note(seeds.rules, faults);
        return seeds.inOrder();
    }

    /** In the order of the files, but each before those that it overrides: of two that fit equally well, the first is taken. */
    private List<EventRule> inOrder() {
        var ordered = new ArrayList<>(rules);
        for (var rule : rules) {
            int first = ordered.indexOf(rule);
            for (int i = 0; i < first; i++) {
                if (rule.over().contains(ordered.get(i).id())) {
                    ordered.add(i, ordered.remove(first));
                    break;
                }
            }
        }
        return List.copyOf(ordered);
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
            if (!ids.add(rule.id())) {
                throw entry.broken("rule " + rule.id() + " is listed twice; rename one");
            }
            rules.add(rule);
            entry.list("over").forEach(outranked::add);
        }
    }
}
