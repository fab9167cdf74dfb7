package org.chancery.enrich.publish;

import org.chancery.contract.EnrichedArticle;

/** Hands on what the engine found. */
public interface EnrichedArticlePublisher {
    /**
     * Publishes the article, and each of its events by itself, inside the transaction of the caller.
     *
     * @throws AnswerTooLong if no topic would take it; then nothing of it is sent
     */
    void publish(EnrichedArticle article);
}
