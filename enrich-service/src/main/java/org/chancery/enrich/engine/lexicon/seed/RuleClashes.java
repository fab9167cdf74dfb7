package org.chancery.enrich.engine.lexicon.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.enrich.engine.lexicon.EventRule;
import org.chancery.enrich.engine.lexicon.WordPattern;
import org.chancery.enrich.engine.lexicon.seed.yaml.Fault;
import org.chancery.enrich.engine.lexicon.seed.yaml.Faults;

/** Finds patterns that are listed twice: of the two only one can ever win. */
final class RuleClashes {
    private final Faults faults;

    private RuleClashes(Faults faults) {
        this.faults = faults;
    }

    /** Under rules of different types it is an error, unless one of them says that it goes over the other. */
    static void note(List<EventRule> rules, Faults faults) {
        var clashes = new RuleClashes(faults);
        var verbs = new HashMap<List<WordPattern.Step>, Entry>();
        var nouns = new HashMap<List<WordPattern.Step>, Entry>();
        for (var rule : rules) {
            rule.verbs().forEach(pattern -> clashes.add(new Entry(rule, pattern), verbs));
            rule.nouns().forEach(pattern -> clashes.add(new Entry(rule, pattern), nouns));
        }
    }

    private record Entry(EventRule rule, WordPattern pattern) {
        boolean isLike(Entry other) {
            return rule.type() == other.rule.type() && rule.isSilent() == other.rule.isSilent();
        }

        boolean isOver(Entry other) {
            return rule.over().contains(other.rule.id()) && rule.isSilent() == other.rule.isSilent();
        }
    }

    private void add(Entry entry, Map<List<WordPattern.Step>, Entry> seen) {
        var other = seen.putIfAbsent(entry.pattern().steps(), entry);
        if (other != null && !entry.isOver(other) && !other.isOver(entry)) {
            faults.add(fault(entry, other));
        }
    }

    private static Fault fault(Entry entry, Entry other) {
        var place = entry.pattern().place();
        var reason = "'%s' of %s (%s) is also in %s (%s), %s; remove one"
                .formatted(
                        entry.pattern().text(),
                        entry.rule().id(),
                        entry.rule().type(),
                        other.rule().id(),
                        other.rule().type(),
                        other.pattern().place());
        return entry.isLike(other)
                ? Fault.warning(place.file(), place.line(), reason)
                : Fault.error(place.file(), place.line(), reason + ", or let one rule go 'over' the other");
    }
}
