package org.chancery.ingest.publish;

import java.util.concurrent.CompletableFuture;
import org.chancery.contract.RawArticle;

/** Hands admitted articles on. */
public interface RawArticlePublisher {
    /** Publishes the article; completes when all in-sync replicas have it, exceptionally if they do not confirm in time. */
    CompletableFuture<Void> publish(RawArticle article);
}
