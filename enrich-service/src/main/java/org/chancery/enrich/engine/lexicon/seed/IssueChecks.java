package org.chancery.enrich.engine.lexicon.seed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.enrich.engine.lexicon.Issue;
import org.chancery.enrich.engine.lexicon.Organisation;
import org.chancery.enrich.engine.lexicon.seed.yaml.Faults;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;

/** Finds topics that are listed twice or say too little, and terms that speak for two topics. */
final class IssueChecks {
    private static final int MIN_TERMS = 40;
    private static final int MIN_EXAMPLES = 6;

    private final Faults faults;
    private final Map<String, String> fileOfTopic = new HashMap<>();
    private final Map<String, String> topicOfTerm = new HashMap<>();

    IssueChecks(Faults faults) {
        this.faults = faults;
    }

    /** One file. */
    void check(SeedNode file, Issue issue, Map<String, Organisation> organisations) {
        var other = fileOfTopic.putIfAbsent(issue.id(), file.file());
        if (other != null) {
            faults.error(file, "topic %s is in %s already; keep one file a topic".formatted(issue.id(), other));
        }
        checkActors(file, organisations);
        checkSize(file, issue);
        file.get("terms")
                .ifPresent(terms -> terms.keys()
                        .forEach(weight -> terms.list(weight).forEach(term -> checkTerm(term, issue.id()))));
    }

    private void checkActors(SeedNode file, Map<String, Organisation> organisations) {
        file.list("actors")
                .filter(actor -> !organisations.containsKey(actor.text()))
                .forEach(actor -> faults.error(
                        actor, "unknown organisation '%s'; add it to seeds/organisations".formatted(actor.text())));
    }

    private void checkSize(SeedNode file, Issue issue) {
        if (issue.terms().size() < MIN_TERMS) {
            faults.warn(
                    file,
                    "topic %s has %d terms; give it %d or more"
                            .formatted(issue.id(), issue.terms().size(), MIN_TERMS));
        }
        var examples = issue.examples();
        if (Math.min(examples.matches().size(), examples.passesBy().size()) < MIN_EXAMPLES) {
            faults.warn(
                    file,
                    "topic %s has too few examples; give it %d that match and %d that pass by"
                            .formatted(issue.id(), MIN_EXAMPLES, MIN_EXAMPLES));
        }
    }

    private void checkTerm(SeedNode term, String topic) {
        var other = topicOfTerm.putIfAbsent(term.text().toLowerCase(Locale.ROOT), topic);
        if (other != null) {
            faults.warn(
                    term,
                    other.equals(topic)
                            ? "the term '%s' is listed twice; keep one".formatted(term.text())
                            : "the term '%s' speaks for %s as well; make sure that it is meant to"
                                    .formatted(term.text(), other));
        }
    }
}
