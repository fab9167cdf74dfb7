package org.chancery.enrich.engine;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.EventStatus;
import org.chancery.contract.RawArticle;
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
        examples.matches().stream()
                .filter(Predicate.not(example -> isCoded(example, rule)))
                .forEach(example -> faults.add(failed(examples, example, "is not coded " + rule.type())));
        examples.passesBy().stream()
                .filter(example -> happens(example, rule))
                .forEach(example -> faults.add(failed(examples, example, "tells of a " + rule.type())));
        return faults;
    }

    private static Fault failed(Examples examples, Example example, String expected) {
        var reason = "'%s' %s; mend the terms or the example".formatted(example.text(), expected);
        return Fault.error(examples.file(), example.line(), reason);
    }

    private boolean isAbout(Example example, Issue issue) {
        return read(example.text()).issues().stream().anyMatch(tag -> tag.id().equals(issue.id()));
    }

    private boolean isCoded(Example example, EventRule rule) {
        var sentence = MarkedSentence.of(example.text());
        return reader.code(sentence.text(), sentence.given(), DAY)
                .filter(event -> event.type() == rule.type())
                .isPresent();
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
