package org.chancery.enrich.publish;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.chancery.contract.ArticleSource;
import org.chancery.contract.EnrichedArticle;
import org.chancery.kit.deadletter.Cause;
import org.jspecify.annotations.Nullable;

/** What a raw record gives rise to, ready to be sent. */
public sealed interface Answer {
    /** The record that is answered. */
    ConsumerRecord<byte[], byte[]> question();

    /** What is sent. */
    List<ProducerRecord<byte[], byte[]>> messages();

    /** The article could be read. */
    record Enriched(
            ConsumerRecord<byte[], byte[]> question,
            EnrichedArticle article,
            List<ProducerRecord<byte[], byte[]>> messages)
            implements Answer {}

    /** Nothing will ever make an enriched article of the record. */
    record Buried(
            ConsumerRecord<byte[], byte[]> question,
            @Nullable ArticleSource source,
            Cause cause,
            List<ProducerRecord<byte[], byte[]>> messages)
            implements Answer {}

    /** The bytes of the record and of all that is sent. */
    default long bytes() {
        return messages().stream().mapToLong(message -> length(message.value())).sum()
                + length(question().value());
    }

    private static int length(byte @Nullable [] value) {
        return value == null ? 0 : value.length;
    }
}
