package org.chancery.store.database.edition;

import java.time.Instant;
import java.util.List;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.EnrichedArticle;
import org.chancery.store.database.EditionRefused;
import org.chancery.store.database.Outage;
import org.chancery.store.database.Outcome;
import org.springframework.stereotype.Component;

/** Writes one edition with all that was found in it, unless a later one is there. */
@Component
public class EditionWriter {
    private final HeldEditions editions;
    private final ArticleRows articles;
    private final Findings findings;
    private final ArticleDates dates;

    EditionWriter(HeldEditions editions, ArticleRows articles, Findings findings, ArticleDates dates) {
        this.editions = editions;
        this.articles = articles;
        this.findings = findings;
        this.dates = dates;
    }

    /**
     * Writes it, and says how it met what was there.
     *
     * @throws EditionRefused if it cannot be kept, now or later
     */
    public Outcome write(EnrichedArticle edition) {
        try {
            return put(shown(edition));
        } catch (RuntimeException | VirtualMachineError | AssertionError e) {
            if (Outage.isBehind(e)) {
                throw e;
            }
            throw new EditionRefused(edition.article().id(), e);
        }
    }

    /** Of what is withheld or canceled nothing is kept but that it is. */
    private static EnrichedArticle shown(EnrichedArticle edition) {
        return edition.article().status() == ArticleStatus.USABLE
                ? edition
                : new EnrichedArticle(
                        edition.article(), List.of(), List.of(), List.of(), edition.engine(), edition.offset());
    }

    private Outcome put(EnrichedArticle edition) {
        var datedAt = dates.of(edition.article());
        var held = editions.lock(edition.article().id());
        if (held.isEmpty() && articles.insert(edition, datedAt)) {
            findings.put(edition, datedAt);
            return Outcome.STORED;
        }
        // Not there, and then there after all: another instance was as fast.
        return meet(held.or(() -> editions.lock(edition.article().id())).orElseThrow(), edition, datedAt);
    }

    private Outcome meet(Held held, EnrichedArticle edition, Instant datedAt) {
        var outcome = held.meet(edition);
        switch (outcome) {
            case STORED, REVISED, CONFLICT -> replace(held, edition, datedAt);
            case DUPLICATE -> editions.move(held.moved(edition));
            case OUTDATED -> {}
        }
        if (outcome == Outcome.REVISED
                && held.place().version() == edition.article().version()) {
            findings.publishAgain(edition);
        }
        return outcome;
    }

    private void replace(Held held, EnrichedArticle edition, Instant datedAt) {
        var holding = held.moved(edition);
        articles.replace(holding, datedAt);
        findings.replace(edition, holding, datedAt);
    }
}
