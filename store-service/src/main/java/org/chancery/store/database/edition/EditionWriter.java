package org.chancery.store.database.edition;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.contract.EnrichedArticle;
import org.chancery.store.database.EditionRefused;
import org.chancery.store.database.Outage;
import org.chancery.store.database.Outcome;
import org.chancery.store.database.history.EditionHistory;
import org.chancery.store.database.tally.TallyChanges;
import org.springframework.stereotype.Component;

/** Writes editions with all that was found in them, unless later ones are there. */
@Component
public class EditionWriter {
    private final HeldEditions editions;
    private final ArticleRows articles;
    private final Findings findings;
    private final EditionHistory history;
    private final TallyChanges tallies;
    private final ArticleDates dates;

    EditionWriter(
            HeldEditions editions,
            ArticleRows articles,
            Findings findings,
            EditionHistory history,
            TallyChanges tallies,
            ArticleDates dates) {
        this.editions = editions;
        this.articles = articles;
        this.findings = findings;
        this.history = history;
        this.tallies = tallies;
        this.dates = dates;
    }

    /**
     * Writes it, and says how it met what was there.
     *
     * @throws EditionRefused if it cannot be kept, now or later
     */
    public Outcome write(EnrichedArticle edition) {
        try {
            return write(List.of(edition)).getFirst();
        } catch (RuntimeException | VirtualMachineError | AssertionError e) {
            if (Outage.isBehind(e)) {
                throw e;
            }
            throw new EditionRefused(edition.article().id(), e);
        }
    }

    /** Writes them, those that are new all at once, and says how each met what was there. */
    public List<Outcome> write(List<EnrichedArticle> arriving) {
        var all = arriving.stream()
                .map(one -> new DatedEdition(one, dates.of(one.article())))
                .toList();
        var held = editions.lock(all.stream().map(DatedEdition::id).toList());
        var fresh = insert(all.stream().filter(one -> !held.containsKey(one.id())));
        return all.stream()
                .map(one -> fresh.remove(one.id(), one) ? Outcome.STORED : meet(one, held))
                .toList();
    }

    /** Inserts the first edition of each article, unless another instance was as fast; those that it has inserted. */
    private Map<String, DatedEdition> insert(Stream<DatedEdition> unknown) {
        var first = unknown.collect(toMap(DatedEdition::id, identity(), (one, _) -> one, LinkedHashMap::new));
        first.keySet().retainAll(articles.insert(first.values()));
        findings.put(first.values());
        tallies.add(
                first.keySet(),
                first.values().stream().flatMap(DatedEdition::days).toList());
        return first;
    }

    /** Whoever meets the second time meets what the first has left. */
    private Outcome meet(DatedEdition arriving, Map<String, Held> locked) {
        var held = Optional.ofNullable(locked.remove(arriving.id()))
                .or(() -> editions.lock(arriving.id()))
                .orElseThrow();
        var edition = arriving.edition();
        var outcome = held.meet(edition);
        switch (outcome) {
            case STORED, REVISED, CONFLICT -> replace(held, arriving);
            case DUPLICATE -> editions.move(held.moved(edition));
            case OUTDATED -> {}
        }
        if (held.hasWordsOf(edition)) {
            publish(outcome, held, edition);
        }
        return outcome;
    }

    /** What subscribers must be told after another reading of the words that hold. */
    private void publish(Outcome outcome, Held held, EnrichedArticle reading) {
        switch (outcome) {
            case REVISED -> findings.publishChanged(reading);
            case OUTDATED -> {
                var moved = held.moved(reading);
                editions.move(moved);
                findings.publishAgain(reading, moved.reference());
            }
            case STORED, CONFLICT, DUPLICATE -> {}
        }
    }

    private void replace(Held held, DatedEdition arriving) {
        var holding = arriving.as(held.moved(arriving.edition()));
        tallies.take(List.of(holding.id()));
        history.keepBefore(arriving.edition().article());
        articles.replace(holding);
        findings.replace(arriving.edition(), holding);
        history.clearFor(holding.edition().article());
        tallies.add(holding.id());
    }
}
