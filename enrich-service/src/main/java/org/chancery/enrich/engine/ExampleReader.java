package org.chancery.enrich.engine;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.EventActor;
import org.chancery.contract.EventScope;
import org.chancery.contract.EventStatus;
import org.chancery.contract.RawArticle;
import org.chancery.enrich.engine.event.given.CodedEvent;
import org.chancery.enrich.engine.event.given.MarkedSentence;
import org.chancery.enrich.engine.lexicon.EventRule;
import org.chancery.enrich.engine.lexicon.Issue;
import org.chancery.enrich.engine.lexicon.example.Examples.Example;

/** Reads an example sentence of the seeds as if it were the news of a day. */
record ExampleReader(ArticleReader reader) {
    private static final LocalDate DAY = LocalDate.parse("2024-05-10");

    /** In what the example is read otherwise than it says. */
    Optional<String> difference(Example example, EventRule rule) {
        var sentence = MarkedSentence.of(example.text());
        var expected = new TreeMap<>(example.expected());
        var type = expected.computeIfAbsent("type", _ -> rule.type().name());
        var coded = reader.code(sentence.text(), sentence.given(), DAY);
        if (coded.isEmpty() || !coded.get().type().name().equals(type)) {
            return Optional.of("is not coded " + type);
        }
        var told = facts(coded.get());
        told.putAll(sides(sentence.text(), type));
        return difference(expected, told);
    }

    private static Optional<String> difference(Map<String, String> expected, Map<String, String> told) {
        return expected.entrySet().stream()
                .filter(fact -> !fact.getValue().equals(told.get(fact.getKey())))
                .map(fact -> "has the %s %s, not %s".formatted(fact.getKey(), told.get(fact.getKey()), fact.getValue()))
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

    private Map<String, String> sides(String text, String type) {
        return read(text).events().stream()
                .filter(event -> event.type().name().equals(type))
                .findFirst()
                .map(event -> Map.of(
                        "source", side(event.source()), "target", side(event.target()), "scope", "international"))
                .orElse(Map.of());
    }

    private static String side(List<EventActor> actors) {
        return actors.stream()
                .map(actor -> actor.country() != null ? actor.country() : String.valueOf(actor.organisation()))
                .distinct()
                .collect(Collectors.joining("+"));
    }

    /** The events of both scopes, if none of them is as the example says. */
    Optional<List<Map<String, String>>> otherThan(Example example) {
        var told = read(example.text()).allEvents().stream()
                .map(ExampleReader::told)
                .toList();
        boolean isTold = told.stream()
                .anyMatch(
                        facts -> facts.entrySet().containsAll(example.expected().entrySet()));
        return isTold ? Optional.empty() : Optional.of(told);
    }

    /** Whether it tells what camps of one country do to one another. */
    boolean happensAtHome(Example example) {
        return read(example.text()).allEvents().stream().anyMatch(event -> event.isWithin(EventScope.DOMESTIC));
    }

    private static Map<String, String> told(DiplomaticEvent event) {
        boolean isDomestic = event.isWithin(EventScope.DOMESTIC);
        return new TreeMap<>(Map.of(
                "type", event.type().name(),
                "rule", event.rule(),
                "mode", event.mode() == null ? "none" : event.mode(),
                "status", event.status().name().toLowerCase(Locale.ROOT),
                "scope", isDomestic ? "domestic" : "international",
                "source", isDomestic ? camps(event.source()) : side(event.source()),
                "target", isDomestic ? camps(event.target()) : side(event.target())));
    }

    private static String camps(List<EventActor> actors) {
        return actors.stream()
                .map(actor -> actor.country() + " " + actor.sector())
                .distinct()
                .collect(Collectors.joining("+"));
    }

    /** Whether it is tagged with the issue. */
    boolean isAbout(Example example, Issue issue) {
        return read(example.text()).issues().stream().anyMatch(tag -> tag.id().equals(issue.id()));
    }

    /** Whether it tells of an event of the rule's type that has happened. */
    boolean happens(Example example, EventRule rule) {
        return read(example.text()).events().stream()
                .anyMatch(event -> event.type() == rule.type() && event.status() == EventStatus.HAPPENED);
    }

    private EnrichedArticle read(String text) {
        var noon = DAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        return reader.read(new RawArticle(
                "example", 1, ArticleStatus.USABLE, null, null, null, null, text, "en", null, noon, null));
    }
}
