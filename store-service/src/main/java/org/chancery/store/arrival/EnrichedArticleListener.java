package org.chancery.store.arrival;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.Topics;
import org.chancery.kit.trace.Step;
import org.chancery.kit.trace.Traces;
import org.chancery.store.publish.DeadLetterPublisher;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.stereotype.Component;

/**
 * Takes batches of enriched articles, slice by slice. The offsets of a slice are committed when all of it is stored and its corrections
 * are published; while the database or the broker is unreachable, the failure is thrown and the slice is read again.
 */
@Component
class EnrichedArticleListener {
    static final String ID = "enriched-articles";

    private static final Logger log = LoggerFactory.getLogger(EnrichedArticleListener.class);

    private final RecordDecoder decoder;
    private final ArticleKeeper keeper;
    private final DeadLetterPublisher deadLetters;
    private final StoreMetrics metrics;
    private final Traces traces;

    EnrichedArticleListener(
            RecordDecoder decoder,
            ArticleKeeper keeper,
            DeadLetterPublisher deadLetters,
            StoreMetrics metrics,
            Traces traces) {
        this.decoder = decoder;
        this.keeper = keeper;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
        this.traces = traces;
    }

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
                case RecordDecoder.Edition(var edition) ->
                    arrived.add(new Arrived(
                            one, edition, step(one, edition.article().id())));
                case RecordDecoder.Fault(var cause) -> lost.add(new Lost(one, step(one, null), null, cause));
            }
        }
        if (!arrived.isEmpty()) {
            lost.addAll(keeper.keep(arrived));
        }
        // Last: while the database is away the slice is read again and again, and each time they would become dead
        // letters anew.
        lost.forEach(one -> one.step().end(() -> deadLetter(one)));
    }

    private Step step(ConsumerRecord<?, ?> arrived, @Nullable String article) {
        return traces.follow(arrived, "store", article);
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
