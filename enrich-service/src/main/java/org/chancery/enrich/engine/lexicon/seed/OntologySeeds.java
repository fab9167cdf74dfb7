package org.chancery.enrich.engine.lexicon.seed;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.lexicon.Issue;
import org.chancery.enrich.engine.lexicon.Ontology;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedFiles;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;

/** Reads {@code seeds/events/ontology.yaml}. */
final class OntologySeeds {
    static final String FILE = "events/ontology.yaml";

    private final Map<EventType, Ontology.Kind> kinds = new EnumMap<>(EventType.class);
    private final Map<String, List<String>> contexts = new TreeMap<>();
    private final Map<String, Double> goldstein = new HashMap<>();

    static Ontology read(SeedFiles files, List<Issue> issues) {
        var seeds = new OntologySeeds();
        var known = issues.stream().map(Issue::id).collect(Collectors.toSet());
        for (var file : files.documents("events")) {
            if (file.file().equals(FILE)) {
                file.only("types", "contexts", "goldstein");
                file.get("types").ifPresent(seeds::addKinds);
                file.get("contexts").ifPresent(node -> seeds.addContexts(node, known));
                file.get("goldstein").ifPresent(node -> seeds.goldstein.putAll(numbers(node)));
            }
        }
        return new Ontology(seeds.kinds, seeds.contexts, seeds.goldstein);
    }

    private void addKinds(SeedNode types) {
        for (var name : types.keys()) {
            var node = types.get(name).orElseThrow();
            node.only("score", "modes");
            var modes = node.get("modes").map(OntologySeeds::numbers).orElse(Map.of());
            kinds.put(
                    types.constant(EventType.class, "event type", name),
                    new Ontology.Kind(number(node, "score"), modes));
        }
    }

    private void addContexts(SeedNode node, Set<String> known) {
        for (var context : node.keys()) {
            node.list(context)
                    .filter(issue -> !known.contains(issue.text()))
                    .findFirst()
                    .ifPresent(issue -> {
                        throw issue.broken("unknown issue '" + issue.text() + "'; known are those of seeds/issues");
                    });
            contexts.put(context, node.texts(context));
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
