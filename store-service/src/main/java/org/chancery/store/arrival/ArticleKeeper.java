package org.chancery.store.arrival;

import io.micrometer.tracing.Span;
import java.util.List;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.DeadLetterHeaders.Failure;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.kit.deadletter.Cause;
import org.chancery.store.database.ArticleStore;
import org.chancery.store.database.EditionRefused;
import org.chancery.store.database.Outage;
import org.chancery.store.database.Outcome;
import org.chancery.store.publish.EventPublisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Stores editions and publishes what they correct. */
@Component
class ArticleKeeper {
    private static final Logger log = LoggerFactory.getLogger(ArticleKeeper.class);

    private final ArticleStore store;
    private final EventPublisher events;
    private final StoreMetrics metrics;

    ArticleKeeper(ArticleStore store, EventPublisher events, StoreMetrics metrics) {
        this.store = store;
        this.events = events;
        this.metrics = metrics;
    }

    /** Stores them, all together if possible, and returns those that can never be stored. */
    List<Lost> keep(List<Arrived> arrived) {
        try {
            var outcomes = metrics.timed(arrived.getFirst().step(), () -> save(arrived));
            for (int i = 0; i < arrived.size(); i++) {
                report(arrived.get(i), outcomes.get(i));
            }
            return List.of();
        } catch (EditionRefused e) {
            if (arrived.size() == 1) {
                var one = arrived.getFirst();
                return List.of(one.step().call(() -> lost(one, e)));
            }
            log.warn("One of {} articles cannot be stored: storing them one by one", arrived.size());
            return arrived.stream().flatMap(one -> keep(List.of(one)).stream()).toList();
        }
    }

    /** One transaction, which each article has in its trace. */
    private List<Outcome> save(List<Arrived> arrived) {
        var transactions = arrived.stream()
                .map(one -> one.step().transaction(arrived.size()))
                .toList();
        try {
            return store.save(arrived.stream().map(Arrived::edition).toList());
        } finally {
            transactions.forEach(Span::end);
        }
    }

    private static Lost lost(Arrived arrived, EditionRefused refusal) {
        var article = arrived.edition().article();
        log.error("Article {} cannot be stored; its dead letter gives the reason", article.id());
        log.debug("The reason why article {} cannot be stored", article.id(), refusal);
        var reason = String.valueOf(refusal.getMessage());
        return new Lost(
                arrived.letter(),
                arrived.step(),
                article.source(),
                new Cause(Failure.UNSTORABLE, reason, article.id()));
    }

    private void report(Arrived arrived, Outcome outcome) {
        arrived.step().end(() -> report(arrived.edition(), outcome));
    }

    private void report(EnrichedArticle edition, Outcome outcome) {
        var article = edition.article();
        log.debug("Article {}: {}", article.id(), outcome);
        metrics.saved(outcome, article);
        if (outcome == Outcome.STORED && article.status() == ArticleStatus.USABLE) {
            return; // there was nothing to retract
        }
        var corrections = corrections(edition);
        events.publish(corrections);
        metrics.published(corrections);
    }

    /** The article is stored, so a permanent failure here must not block the articles after it. */
    private List<DiplomaticEvent> corrections(EnrichedArticle edition) {
        try {
            return store.corrections(edition);
        } catch (RuntimeException e) {
            if (Outage.isBehind(e)) {
                throw e;
            }
            log.error(
                    "The retractions of article {} could not be determined and are not published",
                    edition.article().id(),
                    e);
            return List.of();
        }
    }
}
