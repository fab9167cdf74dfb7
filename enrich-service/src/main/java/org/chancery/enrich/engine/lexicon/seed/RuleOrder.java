package org.chancery.enrich.engine.lexicon.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.enrich.engine.lexicon.EventRule;
import org.chancery.enrich.engine.lexicon.seed.yaml.Faults;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;

/** Orders rules as their files do, but each before those that it goes over: of two that fit equally well, the first is taken. */
final class RuleOrder {
    private final Map<String, SeedNode> entries;
    private final Faults faults;
    private final Map<String, List<EventRule>> over = new HashMap<>();
    private final Map<String, EventRule> ordered = new LinkedHashMap<>();
    private final Set<String> path = new LinkedHashSet<>();

    private RuleOrder(Map<String, SeedNode> entries, Faults faults) {
        this.entries = entries;
        this.faults = faults;
    }

    /** @param entries of the rules by their ids, which a fault names as its place */
    static List<EventRule> of(List<EventRule> rules, Map<String, SeedNode> entries, Faults faults) {
        var order = new RuleOrder(entries, faults);
        for (var rule : rules) {
            rule.over()
                    .forEach(id -> order.over
                            .computeIfAbsent(id, _ -> new ArrayList<>())
                            .add(rule));
        }
        rules.forEach(order::place);
        return List.copyOf(order.ordered.values());
    }

    private void place(EventRule rule) {
        if (ordered.containsKey(rule.id())) {
            return;
        }
        if (!path.add(rule.id())) {
            noteCircle(rule.id());
            return;
        }
        over.getOrDefault(rule.id(), List.of()).forEach(this::place);
        path.remove(rule.id());
        ordered.put(rule.id(), rule);
    }

    private void noteCircle(String id) {
        var circle = path.stream().dropWhile(other -> !other.equals(id)).toList();
        var entry = entries.get(id);
        if (entry != null) {
            faults.error(
                    entry,
                    circle.size() == 1
                            ? "rule %s goes 'over' itself; remove that".formatted(id)
                            : "rules go 'over' one another in a circle: %s; remove one 'over'"
                                    .formatted(String.join(", ", circle.reversed())));
        }
    }
}
