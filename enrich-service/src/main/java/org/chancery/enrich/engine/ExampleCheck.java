package org.chancery.enrich.engine;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.enrich.engine.lexicon.Camp;
import org.chancery.enrich.engine.lexicon.EventRule;
import org.chancery.enrich.engine.lexicon.Issue;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.lexicon.example.Examples;
import org.chancery.enrich.engine.lexicon.example.Examples.Example;
import org.chancery.enrich.engine.lexicon.seed.SeedCheck;
import org.chancery.enrich.engine.lexicon.seed.SeedLoader;
import org.chancery.enrich.engine.lexicon.seed.yaml.Fault;

/** Reads the example sentences of the seeds and tells which the engine does not read as they say. */
public final class ExampleCheck {
    private final Lexicon lexicon;
    private final ExampleReader reader;

    public ExampleCheck(Lexicon lexicon) {
        this.lexicon = lexicon;
        reader = new ExampleReader(new ArticleReader(lexicon.withoutAnnotated(), "check")); // rules are checked alone
    }

    /** All faults of the seeds; examples can only be checked with seeds that have no errors. */
    public static List<Fault> faults(Optional<Path> seeds, LocalDate today) {
        var faults = SeedCheck.faults(seeds, today);
        return faults.stream().anyMatch(Fault::isError)
                ? faults
                : Stream.concat(faults.stream(), new ExampleCheck(SeedLoader.load(seeds)).faults().stream())
                        .sorted()
                        .toList();
    }

    /** Every example that fails, of topics, event rules and camps. */
    public List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        lexicon.issues().forEach(issue -> faults.addAll(faults(issue)));
        lexicon.rules().forEach(rule -> faults.addAll(faults(rule)));
        lexicon.camps().forEach(camp -> faults.addAll(faults(camp)));
        return faults;
    }

    private List<Fault> faults(Issue issue) {
        var examples = issue.examples();
        var faults = new ArrayList<Fault>();
        examples.matches().stream()
                .filter(Predicate.not(example -> reader.isAbout(example, issue)))
                .forEach(example -> faults.add(failed(examples, example, "is not tagged " + issue.id())));
        examples.passesBy().stream()
                .filter(example -> reader.isAbout(example, issue))
                .forEach(example -> faults.add(failed(examples, example, "is tagged " + issue.id())));
        return faults;
    }

    private List<Fault> faults(EventRule rule) {
        var examples = rule.examples();
        var faults = new ArrayList<Fault>();
        examples.matches()
                .forEach(example -> reader.difference(example, rule)
                        .ifPresent(difference -> faults.add(failed(examples, example, difference))));
        examples.passesBy().stream()
                .filter(example -> reader.happens(example, rule))
                .forEach(example -> faults.add(failed(examples, example, "tells of a " + rule.type())));
        return faults;
    }

    private List<Fault> faults(Camp camp) {
        var examples = camp.examples();
        var faults = new ArrayList<Fault>();
        examples.matches()
                .forEach(example -> reader.otherThan(example)
                        .ifPresent(told -> faults.add(failed(examples, example, "tells " + told))));
        examples.passesBy().stream()
                .filter(reader::happensAtHome)
                .forEach(example -> faults.add(failed(examples, example, "tells of an event at home")));
        return faults;
    }

    private static Fault failed(Examples examples, Example example, String expected) {
        var reason = "'%s' %s; correct the terms or the example".formatted(example.text(), expected);
        return Fault.error(examples.file(), example.line(), reason);
    }
}
