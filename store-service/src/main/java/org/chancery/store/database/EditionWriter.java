package org.chancery.store.database;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.RawArticle;
import org.springframework.stereotype.Component;

/** Writes one edition with all that was found in it, unless a later one is there. */
@Component
class EditionWriter {
    private final ArticleRows articles;
    private final TagRows tags;
    private final EventRows events;
    private final Clock clock;

    EditionWriter(ArticleRows articles, TagRows tags, EventRows events, Clock clock) {
        this.articles = articles;
        this.tags = tags;
        this.events = events;
        this.clock = clock;
    }

    /** @throws EditionRefused if it cannot be kept, now or later */
    Outcome write(EnrichedArticle edition) {
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
        var datedAt = datedAt(edition.article());
        var held = articles.lock(edition.article().id());
        if (held.isEmpty() && articles.insert(edition, datedAt)) {
            putFindings(edition, datedAt);
            return Outcome.STORED;
        }
        // Not there, and then there after all: another instance was as fast.
        return meet(held.or(() -> articles.lock(edition.article().id())).orElseThrow(), edition, datedAt);
    }

    private Outcome meet(Held held, EnrichedArticle edition, Instant datedAt) {
        var outcome = held.meet(edition);
        switch (outcome) {
            case STORED, REVISED, CONFLICT -> replace(held, edition, datedAt);
            case DUPLICATE -> articles.move(held.moved(edition));
            case OUTDATED -> {}
        }
        if (outcome == Outcome.REVISED
                && held.place().version() == edition.article().version()) {
            events.publishAgain(edition);
        }
        return outcome;
    }

    private void replace(Held held, EnrichedArticle edition, Instant datedAt) {
        var holding = held.moved(edition);
        articles.replace(holding, datedAt);
        tags.delete(edition.article().id());
        events.retractAllBut(edition, holding.reference());
        putFindings(holding, datedAt);
    }

    private void putFindings(EnrichedArticle edition, Instant datedAt) {
        tags.insert(edition, datedAt);
        events.put(edition, datedAt);
    }

    private Instant datedAt(RawArticle article) {
        return Stream.of(Optional.ofNullable(article.publishedAt()), Optional.ofNullable(article.receivedAt()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(clock::instant);
    }
}
