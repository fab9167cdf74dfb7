package org.chancery.ingest.publish;

import java.util.concurrent.CompletableFuture;
import org.chancery.contract.RawArticle;

/** Publishes admitted articles. */
public interface RawArticlePublisher {
    /** Publishes the article; completes when all in-sync replicas have it, exceptionally if they do not acknowledge in time. */
    CompletableFuture<Void> publish(RawArticle article);
}
