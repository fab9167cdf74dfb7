package org.chancery.enrich.publish;

import org.chancery.contract.EnrichedArticle;

/** Hands on what the engine found. */
public interface EnrichedArticlePublisher {
    /** Publishes the article, and each of its events by itself, inside the transaction of the caller. */
    void publish(EnrichedArticle article);
}
