package org.chancery.enrich.arrival;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.DeadLetterHeaders.Failure;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.RawArticle;
import org.chancery.contract.Topics;
import org.chancery.enrich.engine.LiveReader;
import org.chancery.enrich.publish.AnswerTooLong;
import org.chancery.enrich.publish.Cause;
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
            switch (wire.read(rawRecord)) {
                case WireArticles.Article(var article) -> answer(rawRecord, article);
                case WireArticles.Fault(var cause) -> bury(rawRecord, cause);
            }
        }
    }

    /** Whatever the engine stumbles over is a fault of ours and must not hold up the articles behind. */
    @SuppressWarnings("CatchAndPrintStackTrace")
    private void answer(ConsumerRecord<byte[], byte[]> rawRecord, RawArticle article) {
        EnrichedArticle answer;
        try {
            answer = tally.timed(() -> reader.read(article));
        } catch (RuntimeException | StackOverflowError e) {
            log.error("The engine cannot read article {}", article.id(), e);
            bury(rawRecord, new Cause(Failure.UNREADABLE, e.toString(), article.id()));
            return;
        }
        try {
            enriched.publish(answer);
            tally.enriched(answer);
        } catch (AnswerTooLong e) {
            bury(rawRecord, new Cause(Failure.UNREADABLE, String.valueOf(e.getMessage()), article.id()));
        }
    }

    private void bury(ConsumerRecord<byte[], byte[]> rawRecord, Cause cause) {
        log.warn("Article in {} becomes a dead letter ({})", place(rawRecord), cause.failure());
        log.debug("The cause of the dead letter in {}: {}", place(rawRecord), cause.reason());
        deadLetters.publish(rawRecord, cause);
        tally.deadLettered(cause.failure());
    }

    private static String place(ConsumerRecord<?, ?> rawRecord) {
        return rawRecord.topic() + "-" + rawRecord.partition() + "@" + rawRecord.offset();
    }
}
