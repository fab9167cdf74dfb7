package org.chancery.enrich.engine.lexicon.seed;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.lexicon.Issue;
import org.chancery.enrich.engine.lexicon.Organisation;
import org.chancery.enrich.engine.lexicon.seed.yaml.Faults;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedFiles;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;
import org.chancery.enrich.engine.text.Tokenizer;

/** Reads {@code seeds/issues}: one file a topic. */
final class IssueSeeds {
    private static final double STRONG = 1.0;
    private static final double MEDIUM = 0.5;
    private static final double WEAK = 0.2;
    /** Factor for terms that occur in the topic's label, the surest sign of it. */
    private static final double NAMED = 1.5;

    private static final String[] KEYS = {
        "id", "label", "description", "terms", "headline", "near", "not", "actors", "events", "matches", "passes-by"
    };

    private IssueSeeds() {}

    static List<Issue> read(SeedFiles files, Map<String, Organisation> organisations, Faults faults) {
        var checks = new IssueChecks(faults);
        var issues = new ArrayList<Issue>();
        for (var file : files.documents("issues")) {
            var issue = issue(file);
            checks.check(file, issue, organisations);
            issues.add(issue);
        }
        return List.copyOf(issues);
    }

    private static Issue issue(SeedNode file) {
        file.only(KEYS);
        return new Issue(
                file.text("id"),
                file.text("label"),
                terms(file, "terms", "strong", "medium", "weak").stream()
                        .map(term -> named(term, file.text("label")))
                        .toList(),
                headline(file),
                file.list("near").map(IssueSeeds::near).toList(),
                file.texts("not"),
                Set.copyOf(file.texts("actors")),
                events(file),
                ExampleSeeds.read(file));
    }

    private static List<Issue.Term> terms(SeedNode file, String key, String... known) {
        var terms = new ArrayList<Issue.Term>();
        file.get(key).map(node -> node.only(known)).ifPresent(node -> {
            add(terms, node.texts("strong"), STRONG);
            add(terms, node.texts("medium"), MEDIUM);
            add(terms, node.texts("weak"), WEAK);
        });
        return terms;
    }

    private static Issue.Headline headline(SeedNode file) {
        var terms = terms(file, "headline", "strong", "medium", "weak", "states", "home");
        var node = file.get("headline");
        var home = node.map(found -> found.texts("home")).orElse(List.of());
        return new Issue.Headline(terms, node.map(found -> found.flag("states")).orElse(false), Set.copyOf(home));
    }

    private static void add(List<Issue.Term> terms, List<String> phrases, double weight) {
        phrases.forEach(phrase -> terms.add(new Issue.Term(phrase, weight)));
    }

    private static Issue.Term named(Issue.Term term, String label) {
        var name = Set.copyOf(Tokenizer.words(label));
        double factor = name.containsAll(Tokenizer.words(term.phrase())) ? NAMED : 1;
        return new Issue.Term(term.phrase(), factor * term.weight());
    }

    private static Issue.Near near(SeedNode node) {
        return new Issue.Near(node.items().stream()
                .map(place -> List.of(place.text().split("\\|", -1)))
                .toList());
    }

    private static Set<EventType> events(SeedNode file) {
        var types = EnumSet.noneOf(EventType.class);
        file.list("events").forEach(type -> types.add(type.constant(EventType.class, "event type", type.text())));
        return types;
    }
}
