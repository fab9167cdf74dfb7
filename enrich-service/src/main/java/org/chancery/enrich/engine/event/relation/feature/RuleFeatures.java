package org.chancery.enrich.engine.event.relation.feature;

import java.util.List;
import org.chancery.enrich.engine.event.syntax.VerbGroup.Trait;
import org.chancery.enrich.engine.event.trigger.Trigger;

/** What the rules read of the two parties, and what their words alone say. */
final class RuleFeatures {
    private RuleFeatures() {}

    static void add(MaskedSentence sentence, Dyad dyad, List<Reading> readings, Features features) {
        boolean read = false;
        for (var reading : readings) {
            if (reading.isOf(dyad)) {
                read = true;
                addReading(reading, features);
            } else if (reading.isOf(dyad.reversed())) {
                features.add("rule reversed: ", reading.type().name());
                features.add(
                        "rule reversed: ", reading.trigger().rule().frame().name(), " ", level(reading.confidence()));
            } else if (reading.hasSource(dyad.source())) {
                features.add("rule, source to another: ", reading.type().name());
            } else if (reading.hasTarget(dyad.target())) {
                features.add("rule, another to target: ", reading.type().name());
            }
        }
        if (!read) {
            features.add("no rule");
        }
        for (var trigger : sentence.sentence().triggers()) {
            addTrigger(trigger, dyad, read, features);
        }
    }

    private static void addReading(Reading reading, Features features) {
        var type = reading.type().name();
        features.add("rule: ", type);
        features.add("rule: any");
        features.add("rule: ", reading.trigger().rule().id());
        features.add("rule: confidence ", level(reading.confidence()));
        features.add("rule: ", type, " confidence ", level(reading.confidence()));
        features.add("rule: strain ", strain(reading.roles().cost()));
        features.add("rule: ", reading.status().name());
        features.add("rule: ", type, " as ", form(reading.trigger()));
        if (reading.roles().source().size() > 1 || reading.roles().target().size() > 1) {
            features.add("rule: several parties");
        }
    }

    private static void addTrigger(Trigger trigger, Dyad dyad, boolean read, Features features) {
        int first = Math.min(dyad.source().first(), dyad.target().first());
        int last = Math.max(dyad.source().first(), dyad.target().first());
        var place = trigger.first() < first ? "before" : trigger.first() < last ? "between" : "after";
        var word = trigger.rule().isSilent() ? "nothing" : trigger.rule().type().name();
        var order = dyad.source().first() < dyad.target().first() ? "S..T" : "T..S";
        features.add("words of ", word, " ", place, " ", order);
        if (!read && !trigger.rule().isSilent()) {
            features.add("unread words of ", word, " ", place, " ", form(trigger), " ", order);
        }
    }

    private static String form(Trigger trigger) {
        return !trigger.isVerb() ? "noun" : trigger.group().is(Trait.PASSIVE) ? "passive" : "verb";
    }

    private static String level(double confidence) {
        return confidence < 0.3 ? "low" : confidence < 0.5 ? "fair" : confidence < 0.65 ? "good" : "high";
    }

    private static String strain(double cost) {
        return cost < 0.3 ? "none" : cost < 1 ? "little" : cost < 2.5 ? "some" : "much";
    }
}
