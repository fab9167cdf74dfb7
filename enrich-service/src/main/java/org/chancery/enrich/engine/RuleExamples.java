package org.chancery.enrich.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.EventActor;
import org.chancery.enrich.engine.event.given.CodedEvent;
import org.chancery.enrich.engine.event.given.MarkedSentence;
import org.chancery.enrich.engine.lexicon.EventRule;
import org.chancery.enrich.engine.lexicon.Examples.Example;

/** Compares what the engine reads in the examples of an event rule with what they expect. */
final class RuleExamples {
    private final ExampleReader reader;

    RuleExamples(ExampleReader reader) {
        this.reader = reader;
    }

    /** The first difference from what the example expects, if there is one. */
    Optional<String> difference(Example example, EventRule rule) {
        var sentence = MarkedSentence.of(example.text());
        var expected = new TreeMap<>(example.expected());
        var type = expected.computeIfAbsent("type", _ -> rule.type().name());
        var coded = reader.code(sentence);
        if (coded.isEmpty() || !coded.get().type().name().equals(type)) {
            return Optional.of("is not coded " + type);
        }
        var read = facts(coded.get());
        read.putAll(sides(reader.read(sentence.text()), type));
        return expected.entrySet().stream()
                .filter(fact -> !fact.getValue().equals(read.get(fact.getKey())))
                .map(fact -> "has the %s %s, not %s".formatted(fact.getKey(), read.get(fact.getKey()), fact.getValue()))
                .findFirst();
    }

    private static Map<String, String> facts(CodedEvent event) {
        var facts = new HashMap<String, String>();
        facts.put("type", event.type().name());
        facts.put("rule", event.rule());
        facts.put("mode", event.mode().orElse("none"));
        facts.put("status", event.status().name().toLowerCase(Locale.ROOT));
        return facts;
    }

    private static Map<String, String> sides(EnrichedArticle article, String type) {
        return article.events().stream()
                .filter(event -> event.type().name().equals(type))
                .findFirst()
                .map(event -> Map.of("source", side(event.source()), "target", side(event.target())))
                .orElse(Map.of());
    }

    private static String side(List<EventActor> actors) {
        return actors.stream()
                .map(actor -> actor.country() != null ? actor.country() : String.valueOf(actor.organisation()))
                .distinct()
                .collect(Collectors.joining("+"));
    }
}
