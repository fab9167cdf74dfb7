package org.chancery.enrich.arrival;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.Topics;
import org.chancery.enrich.engine.LiveReader;
import org.chancery.enrich.publish.DeadLetters;
import org.chancery.enrich.publish.EnrichedArticlePublisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Reads batches of raw articles; each batch with all its answers is one transaction. */
@Component
class RawArticleListener {
    private static final Logger log = LoggerFactory.getLogger(RawArticleListener.class);

    private final WireArticles wire;
    private final LiveReader reader;
    private final EnrichedArticlePublisher enriched;
    private final DeadLetters deadLetters;
    private final Tally tally;

    RawArticleListener(
            WireArticles wire,
            LiveReader reader,
            EnrichedArticlePublisher enriched,
            DeadLetters deadLetters,
            MeterRegistry meters) {
        this.wire = wire;
        this.reader = reader;
        this.enriched = enriched;
        this.deadLetters = deadLetters;
        tally = new Tally(meters);
    }

    @KafkaListener(id = "raw-articles", idIsGroup = false, topics = Topics.RAW_ARTICLES)
    void on(List<ConsumerRecord<byte[], byte[]>> records) {
        for (var rawRecord : records) {
            tally.received();
            switch (read(rawRecord)) {
                case Answer.Enriched answer -> {
                    enriched.publish(answer.article());
                    tally.enriched(answer.article());
                }
                case Answer.Failed failed -> {
                    log.warn(
                            "Article in {} becomes a dead letter ({}): {}",
                            place(rawRecord),
                            failed.failure(),
                            failed.reason());
                    deadLetters.publish(rawRecord, failed.failure(), failed.reason());
                    tally.deadLettered(failed.failure());
                }
            }
        }
    }

    private Answer read(ConsumerRecord<byte[], byte[]> rawRecord) {
        return switch (wire.read(rawRecord)) {
            case WireArticles.Fault unreadable -> new Answer.Failed(unreadable.failure(), unreadable.reason());
            case WireArticles.Article readable -> enrich(readable);
        };
    }

    /** Whatever the engine stumbles over is a fault of ours and must not hold up the articles behind. */
    @SuppressWarnings("CatchAndPrintStackTrace")
    private Answer enrich(WireArticles.Article readable) {
        try {
            return new Answer.Enriched(tally.timed(() -> reader.read(readable.article())));
        } catch (RuntimeException | StackOverflowError e) {
            log.error("The engine cannot read article {}", readable.article().id(), e);
            return Answer.Failed.of(e);
        }
    }

    private static String place(ConsumerRecord<?, ?> rawRecord) {
        return rawRecord.topic() + "-" + rawRecord.partition() + "@" + rawRecord.offset();
    }

    /** The one answer to a record. */
    private sealed interface Answer {
        record Enriched(EnrichedArticle article) implements Answer {}

        record Failed(org.chancery.contract.DeadLetterHeaders.Failure failure, String reason) implements Answer {
            static Failed of(Throwable cause) {
                return new Failed(org.chancery.contract.DeadLetterHeaders.Failure.UNREADABLE, String.valueOf(cause));
            }
        }
    }
}
