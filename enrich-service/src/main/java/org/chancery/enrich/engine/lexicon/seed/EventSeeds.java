package org.chancery.enrich.engine.lexicon.seed;

import java.util.ArrayList;
import java.util.EnumSet;
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

    private EventSeeds(Ontology ontology) {
        this.ontology = ontology;
    }

    static List<EventRule> read(SeedFiles files, Ontology ontology) {
        var seeds = new EventSeeds(ontology);
        var documents = files.documents("events");
        documents.stream().filter(file -> file.file().equals(FAMILIES)).forEach(seeds::addFamilies);
        documents.stream()
                .filter(file ->
                        !file.file().equals(OntologySeeds.FILE) && !file.file().equals(FAMILIES))
                .forEach(seeds::addRules);
        return List.copyOf(seeds.rules);
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
                    "needs",
                    "confidence",
                    "matches",
                    "passes-by");
            var rule = rule(entry);
            if (!ids.add(rule.id())) {
                throw entry.broken("rule " + rule.id() + " stands twice; rename one");
            }
            rules.add(rule);
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
                needs(entry),
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
            throw entry.broken(
                    "unknown frame '" + name + "'; known are active, reversed, mutual, alone, nothing, claim");
        }
    }

    private static Set<EventRule.Need> needs(SeedNode entry) {
        var needs = EnumSet.noneOf(EventRule.Need.class);
        for (var need : entry.texts("needs")) {
            needs.add(EventRule.Need.valueOf(need.toUpperCase(Locale.ROOT)));
        }
        return needs;
    }

    private List<WordPattern> patterns(SeedNode entry, String key) {
        return entry.list(key).map(this::pattern).toList();
    }

    private WordPattern pattern(SeedNode node) {
        try {
            return WordPattern.parse(node.text(), families);
        } catch (IllegalArgumentException e) {
            throw node.broken(String.valueOf(e.getMessage()));
        }
    }
}
