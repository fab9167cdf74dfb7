package org.chancery.store.arrival;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.ArticleSource;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.DeadLetterHeaders.Failure;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.Topics;
import org.chancery.kit.deadletter.Cause;
import org.chancery.store.database.ArticleStore;
import org.chancery.store.database.EditionRefused;
import org.chancery.store.database.Outage;
import org.chancery.store.database.Outcome;
import org.chancery.store.publish.DeadLetterPublisher;
import org.chancery.store.publish.EventPublisher;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.stereotype.Component;

/**
 * Keeps batches of enriched articles, slice by slice; the offsets of a slice are committed when all of it is stored and said. What
 * passes, a database or a broker that is away, is thrown, and read again from there.
 */
@Component
class EnrichedArticleListener {
    static final String ID = "enriched-articles";

    private static final Logger log = LoggerFactory.getLogger(EnrichedArticleListener.class);

    private final RecordDecoder decoder;
    private final ArticleStore store;
    private final EventPublisher events;
    private final DeadLetterPublisher deadLetters;
    private final StoreMetrics metrics;

    EnrichedArticleListener(
            RecordDecoder decoder,
            ArticleStore store,
            EventPublisher events,
            DeadLetterPublisher deadLetters,
            StoreMetrics metrics) {
        this.decoder = decoder;
        this.store = store;
        this.events = events;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
    }

    /** An edition with the record that brought it. */
    private record Arrived(ConsumerRecord<byte[], byte[]> letter, EnrichedArticle edition) {}

    /** What nobody can keep, and why. */
    private record Lost(
            ConsumerRecord<byte[], byte[]> letter, @Nullable ArticleSource source, Cause cause) {}

    @KafkaListener(id = ID, idIsGroup = false, topics = Topics.ENRICHED_ARTICLES)
    void on(List<ConsumerRecord<byte[], byte[]>> records, Acknowledgment acknowledgment) {
        int start = 0;
        while (start < records.size()) {
            int end = Slices.end(records, start);
            keep(records.subList(start, end));
            acknowledgment.acknowledge(end - 1);
            start = end;
        }
    }

    private void keep(List<ConsumerRecord<byte[], byte[]>> slice) {
        var arrived = new ArrayList<Arrived>(slice.size());
        var lost = new ArrayList<Lost>();
        for (var one : slice) {
            switch (decoder.edition(one)) {
                case RecordDecoder.Edition(var edition) -> arrived.add(new Arrived(one, edition));
                case RecordDecoder.Fault(var cause) -> lost.add(new Lost(one, null, cause));
            }
        }
        if (!arrived.isEmpty()) {
            lost.addAll(save(arrived));
        }
        // Last: while the database is away the slice is read again and again, and each time they would become dead
        // letters anew.
        lost.forEach(this::deadLetter);
    }

    /** Returns what cannot be kept. */
    private List<Lost> save(List<Arrived> arrived) {
        try {
            var outcomes = metrics.timed(
                    () -> store.save(arrived.stream().map(Arrived::edition).toList()));
            for (int i = 0; i < arrived.size(); i++) {
                report(arrived.get(i).edition(), outcomes.get(i));
            }
            return List.of();
        } catch (EditionRefused e) {
            if (arrived.size() == 1) {
                return List.of(lost(arrived.getFirst(), e));
            }
            log.warn("{} articles are stored one by one, since one of them cannot be kept", arrived.size());
            return arrived.stream().flatMap(one -> save(List.of(one)).stream()).toList();
        }
    }

    private static Lost lost(Arrived arrived, EditionRefused refusal) {
        var article = arrived.edition().article();
        log.error("Article {} cannot be kept; its dead letter says why", article.id());
        log.debug("Why article {} cannot be kept", article.id(), refusal);
        var reason = String.valueOf(refusal.getMessage());
        return new Lost(arrived.letter(), article.source(), new Cause(Failure.UNSTORABLE, reason, article.id()));
    }

    private void report(EnrichedArticle edition, Outcome outcome) {
        var article = edition.article();
        metrics.saved(outcome, article.source());
        if (outcome == Outcome.STORED && article.status() == ArticleStatus.USABLE) {
            return; // nothing was there to take back
        }
        var corrections = corrections(edition);
        events.publish(corrections);
        metrics.published(corrections);
    }

    /** The article is already stored, so a fault here must not block the articles after it. */
    private List<DiplomaticEvent> corrections(EnrichedArticle edition) {
        try {
            return store.corrections(edition);
        } catch (RuntimeException e) {
            if (Outage.isBehind(e)) {
                throw e;
            }
            log.error(
                    "The retractions of article {} are not published",
                    edition.article().id(),
                    e);
            return List.of();
        }
    }

    private void deadLetter(Lost lost) {
        var letter = lost.letter();
        log.warn(
                "Record {} of {}-{} becomes a dead letter ({})",
                letter.offset(),
                letter.topic(),
                letter.partition(),
                lost.cause().failure());
        log.debug("The cause of that dead letter: {}", lost.cause().reason());
        deadLetters.publish(letter, lost.cause());
        metrics.deadLettered(lost.cause().failure(), lost.source());
    }
}
