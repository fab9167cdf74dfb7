package org.chancery.ingest.intake;

import java.util.concurrent.CompletableFuture;

/** How an arriving article compares with the known editions. */
sealed interface Verdict {
    /** Publish it under this version; {@code standing} completes when it has been read back. */
    record Publish(int version, boolean isRevision, CompletableFuture<Standing> standing) implements Verdict {}

    /** Known; {@code standing} completes when it is stored. */
    record Known(int version, CompletableFuture<Standing> standing) implements Verdict {}

    /** Too late to become an edition. */
    record Outdated(int latest, String reason) implements Verdict {}

    /** The end of the topic has not been read yet. */
    record Unsure() implements Verdict {}
}
