package org.chancery.enrich.engine.lexicon.seed;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.lexicon.Ontology;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedFiles;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;

/** Reads {@code seeds/events/ontology.yaml}. */
final class OntologySeeds {
    static final String FILE = "events/ontology.yaml";

    private final Map<EventType, List<String>> modes = new EnumMap<>(EventType.class);
    private final Map<EventType, String> roots = new EnumMap<>(EventType.class);
    private final Set<EventType> said = EnumSet.noneOf(EventType.class);
    private final Map<String, Double> goldstein = new HashMap<>();

    static Ontology read(SeedFiles files) {
        var seeds = new OntologySeeds();
        for (var file : files.documents("events")) {
            if (file.file().equals(FILE)) {
                file.only("types", "roots", "said", "goldstein");
                file.get("types").ifPresent(seeds::addModes);
                file.get("roots").ifPresent(seeds::addRoots);
                seeds.addSaid(file);
                file.get("goldstein").ifPresent(node -> seeds.goldstein.putAll(numbers(node)));
            }
        }
        return new Ontology(seeds.modes, seeds.roots, seeds.said, seeds.goldstein);
    }

    private void addModes(SeedNode types) {
        for (var name : types.keys()) {
            modes.put(types.constant(EventType.class, "event type", name), types.texts(name));
        }
    }

    private void addRoots(SeedNode codes) {
        for (var name : codes.keys()) {
            roots.put(codes.constant(EventType.class, "event type", name), codes.text(name));
        }
    }

    private void addSaid(SeedNode file) {
        for (var name : file.texts("said")) {
            if (!said.add(file.constant(EventType.class, "event type", name))) {
                throw file.broken(name + " is twice in 'said'");
            }
        }
    }

    private static Map<String, Double> numbers(SeedNode node) {
        return node.keys().stream().collect(Collectors.toMap(key -> key, key -> number(node, key)));
    }

    private static double number(SeedNode node, String key) {
        try {
            return Double.parseDouble(node.text(key));
        } catch (NumberFormatException e) {
            throw node.broken(key + " must be a number, is '" + node.text(key) + "'");
        }
    }
}
