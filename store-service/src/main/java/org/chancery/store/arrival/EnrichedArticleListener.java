package org.chancery.store.arrival;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.DeadLetterHeaders.Failure;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.Topics;
import org.chancery.kit.deadletter.Cause;
import org.chancery.store.database.ArticleStore;
import org.chancery.store.database.EditionRefused;
import org.chancery.store.database.Stored;
import org.chancery.store.publish.DeadLetterPublisher;
import org.chancery.store.publish.Retractions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps batches of enriched articles; the offsets are committed when all is stored and said. */
@Component
class EnrichedArticleListener {
    private static final Logger log = LoggerFactory.getLogger(EnrichedArticleListener.class);

    private final WireRecords wire;
    private final ArticleStore store;
    private final Retractions retractions;
    private final DeadLetterPublisher deadLetters;
    private final Tally tally;

    EnrichedArticleListener(
            WireRecords wire,
            ArticleStore store,
            Retractions retractions,
            DeadLetterPublisher deadLetters,
            MeterRegistry meters) {
        this.wire = wire;
        this.store = store;
        this.retractions = retractions;
        this.deadLetters = deadLetters;
        tally = new Tally(meters);
    }

    /** An edition with the record that brought it. */
    private record Arrived(ConsumerRecord<byte[], byte[]> letter, EnrichedArticle edition) {}

    /** What nobody can read, and why. */
    private record Unreadable(ConsumerRecord<byte[], byte[]> letter, String reason) {}

    @KafkaListener(id = "enriched-articles", idIsGroup = false, topics = Topics.ENRICHED_ARTICLES, concurrency = "2")
    void on(List<ConsumerRecord<byte[], byte[]>> records) {
        var arrived = new ArrayList<Arrived>(records.size());
        var unreadable = new ArrayList<Unreadable>();
        for (var one : records) {
            switch (wire.edition(one)) {
                case WireRecords.Reading.Edition reading -> arrived.add(new Arrived(one, reading.edition()));
                case WireRecords.Reading.Fault fault -> unreadable.add(new Unreadable(one, fault.reason()));
            }
        }
        if (!arrived.isEmpty()) {
            keep(arrived);
        }
        // Last: while the database is away the batch is read again and again, and each time they would be buried anew.
        unreadable.forEach(one -> bury(one.letter(), Failure.MALFORMED, one.reason()));
    }

    private void keep(List<Arrived> arrived) {
        try {
            var editions = arrived.stream().map(Arrived::edition).toList();
            tally.timed(() -> store.save(editions)).forEach(this::tell);
        } catch (EditionRefused e) {
            log.warn("A batch of {} articles is stored one by one, since one of them is refused", arrived.size());
            arrived.forEach(this::keepAlone);
        }
    }

    private void keepAlone(Arrived arrived) {
        try {
            store.save(List.of(arrived.edition())).forEach(this::tell);
        } catch (EditionRefused e) {
            log.error("{}", e.getMessage(), e);
            bury(arrived.letter(), Failure.UNSTORABLE, String.valueOf(e.getMessage()));
        }
    }

    private void tell(Stored stored) {
        retractions.publish(stored.retracted());
        tally.stored(stored);
    }

    private void bury(ConsumerRecord<byte[], byte[]> letter, Failure failure, String reason) {
        deadLetters.publish(letter, new Cause(failure, reason, null));
        tally.deadLettered(failure);
    }
}
