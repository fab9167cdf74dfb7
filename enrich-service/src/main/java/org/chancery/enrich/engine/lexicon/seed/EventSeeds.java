package org.chancery.enrich.engine.lexicon.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.lexicon.EventRule;
import org.chancery.enrich.engine.lexicon.Ontology;
import org.chancery.enrich.engine.lexicon.WordPattern;
import org.chancery.enrich.engine.lexicon.seed.yaml.Faults;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedFiles;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;

/** Reads the rules in {@code seeds/events}. */
final class EventSeeds {
    private static final String FAMILIES = "events/words.yaml";
    private static final double DEFAULT_CONFIDENCE = 0.7;

    private final Ontology ontology;
    private final Map<String, List<String>> families = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final List<EventRule> rules = new ArrayList<>();
    private final List<SeedNode> outranked = new ArrayList<>();

    private EventSeeds(Ontology ontology) {
        this.ontology = ontology;
    }

    static List<EventRule> read(SeedFiles files, Ontology ontology, Faults faults) {
        var seeds = new EventSeeds(ontology);
        var documents = files.documents("events");
        documents.stream().filter(file -> file.file().equals(FAMILIES)).forEach(seeds::addFamilies);
        documents.stream()
                .filter(file ->
                        !file.file().equals(OntologySeeds.FILE) && !file.file().equals(FAMILIES))
                .forEach(seeds::addRules);
        seeds.outranked.stream()
                .filter(other -> !seeds.ids.contains(other.text()))
                .forEach(other -> faults.error(other, "unknown rule '" + other.text() + "'"));
        RuleClashes.note(seeds.rules, faults);
        return seeds.inOrder();
    }

    /** As they stand in the files, but each before those that it goes over: of two that fit equally well the first is taken. */
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

    private void addFamilies(SeedNode file) {
        for (var name : file.keys()) {
            families.put(name, file.texts(name));
        }
    }

    private void addRules(SeedNode file) {
        for (var entry : file.items()) {
            entry.only(
                    "id",
                    "type",
                    "mode",
                    "cameo",
                    "frame",
                    "verbs",
                    "nouns",
                    "target-after",
                    "source-after",
                    "over",
                    "confidence",
                    "matches",
                    "passes-by");
            var rule = rule(entry);
            if (!ids.add(rule.id())) {
                throw entry.broken("rule " + rule.id() + " stands twice; rename one");
            }
            rules.add(rule);
            entry.list("over").forEach(outranked::add);
        }
    }

    private EventRule rule(SeedNode entry) {
        var type = entry.constant(EventType.class, "event type", entry.text("type"));
        var cameo = entry.text("cameo");
        var mode = entry.maybe("mode");
        if (mode.isPresent() && !ontology.hasMode(type, mode.get())) {
            throw entry.broken("type " + type + " has no mode '" + mode.get() + "'");
        }
        return new EventRule(
                entry.text("id"),
                type,
                mode,
                cameo,
                goldstein(entry, cameo),
                frame(entry),
                patterns(entry, "verbs"),
                patterns(entry, "nouns"),
                entry.texts("target-after"),
                entry.texts("source-after"),
                entry.texts("over"),
                entry.maybe("confidence").map(Double::parseDouble).orElse(DEFAULT_CONFIDENCE),
                ExampleSeeds.read(entry));
    }

    private double goldstein(SeedNode entry, String cameo) {
        return ontology.goldstein(cameo)
                .orElseThrow(() ->
                        entry.broken("unknown CAMEO code '" + cameo + "'; known ones are in " + OntologySeeds.FILE));
    }

    private static EventRule.Frame frame(SeedNode entry) {
        var name = entry.maybe("frame").orElse("active");
        try {
            return EventRule.Frame.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw entry.broken("unknown frame '" + name + "'; known are active, reversed, mutual, nothing, claim");
        }
    }

    private List<WordPattern> patterns(SeedNode entry, String key) {
        return entry.list(key).map(this::pattern).toList();
    }

    private WordPattern pattern(SeedNode node) {
        try {
            return WordPattern.parse(node.text(), new WordPattern.Place(node.file(), node.line()), families);
        } catch (IllegalArgumentException e) {
            throw node.broken(String.valueOf(e.getMessage()));
        }
    }
}
