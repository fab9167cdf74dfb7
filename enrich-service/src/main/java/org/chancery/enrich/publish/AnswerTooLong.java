package org.chancery.enrich.publish;

/** An answer that no topic would take; thrown before any part of it is sent. */
public final class AnswerTooLong extends RuntimeException {
    AnswerTooLong(String topic, String key, int bytes) {
        super("the answer %s to %s has %d bytes, more than the %d that the topic takes"
                .formatted(key, topic, bytes, KafkaEnrichedArticlePublisher.LONGEST));
    }
}
