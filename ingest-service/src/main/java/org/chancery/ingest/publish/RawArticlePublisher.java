package org.chancery.ingest.publish;

import java.util.concurrent.CompletableFuture;
import org.chancery.contract.RawArticle;

/**
 * Publishes admitted articles. What it returns completes when all in-sync replicas have the record, exceptionally if they do not
 * acknowledge in time.
 */
public interface RawArticlePublisher {
    /** Publishes the article. */
    CompletableFuture<Void> publish(RawArticle article);

    /** Keeps an article that is under embargo, in place of what is kept of the same article. */
    CompletableFuture<Void> hold(RawArticle article);

    /** Keeps the article no longer that was kept at this offset. */
    CompletableFuture<Void> letGo(String id, long offset);
}
