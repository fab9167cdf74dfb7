package org.chancery.enrich.engine.event.relation;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.lexicon.EventRule;
import org.chancery.enrich.engine.lexicon.Ontology;

/** The rules that the events of the second reader name: {@code model.accuse} for ACCUSE, with the codes of its root. */
public final class RelationRules {
    private final Map<EventType, EventRule> rules = new EnumMap<>(EventType.class);

    public RelationRules(Ontology ontology) {
        ontology.roots().forEach((type, cameo) -> rules.put(type, rule(type, cameo, ontology)));
    }

    private static EventRule rule(EventType type, String cameo, Ontology ontology) {
        return EventRule.withoutPatterns(
                "model." + type.name().toLowerCase(Locale.ROOT),
                type,
                cameo,
                ontology.goldstein(cameo).orElse(0.0));
    }

    /** The one of the type; none if the seeds do not know it. */
    Optional<EventRule> of(EventType type) {
        return Optional.ofNullable(rules.get(type));
    }
}
