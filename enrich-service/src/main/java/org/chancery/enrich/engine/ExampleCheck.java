package org.chancery.enrich.engine;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.EventActor;
import org.chancery.contract.EventStatus;
import org.chancery.contract.RawArticle;
import org.chancery.enrich.engine.event.given.CodedEvent;
import org.chancery.enrich.engine.event.given.MarkedSentence;
import org.chancery.enrich.engine.lexicon.EventRule;
import org.chancery.enrich.engine.lexicon.Examples;
import org.chancery.enrich.engine.lexicon.Examples.Example;
import org.chancery.enrich.engine.lexicon.Issue;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.lexicon.seed.yaml.Fault;

/** Reads the example sentences of the seeds and tells which the engine does not read as they say. */
public final class ExampleCheck {
    private static final LocalDate DAY = LocalDate.parse("2024-05-10");

    private final Lexicon lexicon;
    private final ArticleReader reader;

    public ExampleCheck(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.reader = new ArticleReader(lexicon, "check");
    }

    /** Every example that fails, of topics and of event rules. */
    public List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        lexicon.issues().forEach(issue -> faults.addAll(faults(issue)));
        lexicon.rules().forEach(rule -> faults.addAll(faults(rule)));
        return faults;
    }

    private List<Fault> faults(Issue issue) {
        var examples = issue.examples();
        var faults = new ArrayList<Fault>();
        examples.matches().stream()
                .filter(Predicate.not(example -> isAbout(example, issue)))
                .forEach(example -> faults.add(failed(examples, example, "is not tagged " + issue.id())));
        examples.passesBy().stream()
                .filter(example -> isAbout(example, issue))
                .forEach(example -> faults.add(failed(examples, example, "is tagged " + issue.id())));
        return faults;
    }

    private List<Fault> faults(EventRule rule) {
        var examples = rule.examples();
        var faults = new ArrayList<Fault>();
        examples.matches()
                .forEach(example -> difference(example, rule)
                        .ifPresent(difference -> faults.add(failed(examples, example, difference))));
        examples.passesBy().stream()
                .filter(example -> happens(example, rule))
                .forEach(example -> faults.add(failed(examples, example, "tells of a " + rule.type())));
        return faults;
    }

    private static Fault failed(Examples examples, Example example, String expected) {
        var reason = "'%s' %s; mend the terms or the example".formatted(example.text(), expected);
        return Fault.error(examples.file(), example.line(), reason);
    }

    /** In what the example is read otherwise than it says. */
    private Optional<String> difference(Example example, EventRule rule) {
        var sentence = MarkedSentence.of(example.text());
        var expected = new TreeMap<>(example.expected());
        var type = expected.computeIfAbsent("type", _ -> rule.type().name());
        var coded = reader.code(sentence.text(), sentence.given(), DAY);
        if (coded.isEmpty() || !coded.get().type().name().equals(type)) {
            return Optional.of("is not coded " + type);
        }
        var told = facts(coded.get());
        read(sentence.text()).events().stream()
                .filter(event -> event.type().name().equals(type))
                .findFirst()
                .ifPresent(event -> {
                    told.put("source", side(event.source()));
                    told.put("target", side(event.target()));
                });
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

    private static String side(List<EventActor> actors) {
        return actors.stream()
                .map(actor -> actor.country() != null ? actor.country() : String.valueOf(actor.organisation()))
                .distinct()
                .collect(Collectors.joining("+"));
    }

    private boolean isAbout(Example example, Issue issue) {
        return read(example.text()).issues().stream().anyMatch(tag -> tag.id().equals(issue.id()));
    }

    private boolean happens(Example example, EventRule rule) {
        return read(example.text()).events().stream()
                .anyMatch(event -> event.type() == rule.type() && event.status() == EventStatus.HAPPENED);
    }

    private EnrichedArticle read(String text) {
        var noon = DAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        return reader.read(new RawArticle(
                "example", 1, ArticleStatus.USABLE, null, null, null, null, text, "en", null, noon, null));
    }
}
