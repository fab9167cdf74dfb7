package org.chancery.enrich.publish;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.chancery.contract.ArticleSource;
import org.chancery.contract.EnrichedArticle;
import org.chancery.kit.deadletter.Cause;
import org.jspecify.annotations.Nullable;

/** The answer to a raw record, ready to be sent. */
public sealed interface Answer {
    /** The raw record. */
    ConsumerRecord<byte[], byte[]> question();

    /** The messages to send. */
    List<ProducerRecord<byte[], byte[]>> messages();

    /** An enriched article with its events. */
    record Enriched(
            ConsumerRecord<byte[], byte[]> question,
            EnrichedArticle article,
            List<ProducerRecord<byte[], byte[]>> messages)
            implements Answer {}

    /** A dead letter: the record can never be processed. */
    record Buried(
            ConsumerRecord<byte[], byte[]> question,
            @Nullable ArticleSource source,
            Cause cause,
            List<ProducerRecord<byte[], byte[]>> messages)
            implements Answer {}

    /** The size of the record and its messages, in bytes. */
    default long bytes() {
        return messages().stream().mapToLong(message -> length(message.value())).sum()
                + length(question().value());
    }

    private static int length(byte @Nullable [] value) {
        return value == null ? 0 : value.length;
    }
}
