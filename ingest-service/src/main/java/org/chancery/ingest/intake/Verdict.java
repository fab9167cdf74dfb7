package org.chancery.ingest.intake;

import java.util.concurrent.CompletableFuture;

/** What an arriving article is, beside what is known. */
sealed interface Verdict {
    /** To be published under this version; {@code standing} will say how it then stands in the topic. */
    record Publish(int version, boolean isRevision, CompletableFuture<Standing> standing) implements Verdict {}

    /** Known; {@code standing} says when it is kept. */
    record Known(int version, CompletableFuture<Standing> standing) implements Verdict {}

    /** Too late to become an edition, beside the latest one. */
    record Outdated(int latest, String reason) implements Verdict {}

    /** Nobody can tell yet. */
    record Unsure() implements Verdict {}
}
