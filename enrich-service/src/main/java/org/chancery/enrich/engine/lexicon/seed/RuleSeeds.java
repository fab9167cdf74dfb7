package org.chancery.enrich.engine.lexicon.seed;

import java.util.Locale;
import java.util.Optional;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.lexicon.EventRule;
import org.chancery.enrich.engine.lexicon.Ontology;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;

/** Reads a single event rule. */
final class RuleSeeds {
    private static final double DEFAULT_CONFIDENCE = 0.7;
    private static final String[] KEYS = {
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
        "needs",
        "matches",
        "passes-by"
    };

    private final Ontology ontology;
    private final PatternSeeds patterns;

    RuleSeeds(Ontology ontology, PatternSeeds patterns) {
        this.ontology = ontology;
        this.patterns = patterns;
    }

    EventRule read(SeedNode entry) {
        entry.only(KEYS);
        var type = entry.constant(EventType.class, "event type", entry.text("type"));
        var cameo = entry.text("cameo");
        return new EventRule(
                entry.text("id"),
                type,
                mode(entry, type),
                cameo,
                goldstein(entry, cameo),
                frame(entry),
                patterns.read(entry, "verbs"),
                patterns.read(entry, "nouns"),
                entry.texts("target-after"),
                entry.texts("source-after"),
                entry.texts("over"),
                entry.decimal("confidence", 0, 1).orElse(DEFAULT_CONFIDENCE),
                needsBoth(entry),
                ExampleSeeds.read(entry));
    }

    private Optional<String> mode(SeedNode entry, EventType type) {
        var mode = entry.maybe("mode");
        if (mode.isPresent() && !ontology.hasMode(type, mode.get())) {
            throw entry.broken("type " + type + " has no mode '" + mode.get() + "'");
        }
        return mode;
    }

    private double goldstein(SeedNode entry, String cameo) {
        return ontology.goldstein(cameo)
                .orElseThrow(() ->
                        entry.broken("unknown CAMEO code '" + cameo + "'; known ones are in " + OntologySeeds.FILE));
    }

    private static boolean needsBoth(SeedNode entry) {
        var needs = entry.maybe("needs");
        if (needs.filter(sides -> !sides.equals("both")).isPresent()) {
            throw entry.broken("unknown 'needs: " + needs.get() + "'; known is both");
        }
        return needs.isPresent();
    }

    private static EventRule.Frame frame(SeedNode entry) {
        var name = entry.maybe("frame").orElse("active");
        try {
            return EventRule.Frame.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw entry.broken(
                    "unknown frame '" + name + "'; known are active, reversed, mutual, nothing, claim, judged");
        }
    }
}
