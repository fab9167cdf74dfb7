package org.chancery.ingest.intake;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentMap;
import org.chancery.contract.RawArticle;

/**
 * The latest edition of each article that went through the raw topic of late. It is filled from the topic itself, so a second
 * instance, or this one after a restart, knows the same; what it has forgotten is caught by the store.
 */
public final class SeenArticles {
    /** An edition, and the broker's word that it is kept. */
    private record Known(Edition edition, CompletableFuture<Void> kept) {}

    /** What an arriving article is, beside what is known. */
    sealed interface Verdict {
        /** To be published under this version; report to {@code kept} what came of it. */
        record Publish(int version, boolean isRevision, CompletableFuture<Void> kept) implements Verdict {}

        /** Known; it is kept when {@code kept} says so. */
        record Known(int version, CompletableFuture<Void> kept) implements Verdict {}
    }

    private final int capacity;
    private final ConcurrentMap<String, Known> latest;

    /** @param remembered number of articles, the least lately seen are forgotten first */
    public SeenArticles(int remembered) {
        capacity = remembered;
        latest = Caffeine.newBuilder()
                .maximumSize(remembered)
                .<String, Known>build()
                .asMap();
    }

    /** How many articles it can remember. */
    public int capacity() {
        return capacity;
    }

    /** Notes an edition that stands in the topic. */
    public void remember(RawArticle published) {
        var edition = Edition.of(published);
        latest.merge(
                published.id(),
                new Known(edition, CompletableFuture.completedFuture(null)),
                (known, arrived) -> known.edition().version() > edition.version() ? known : arrived);
    }

    /** Decides on an article, and reserves its version until the broker has answered. */
    Verdict judge(RawArticle article) {
        var arriving = Edition.of(article);
        var verdict = new CompletableFuture<Verdict>();
        latest.compute(article.id(), (id, known) -> {
            if (known == null) {
                return publish(arriving.version(), false, arriving, verdict);
            }
            if (isKnown(arriving, known.edition())) {
                verdict.complete(new Verdict.Known(known.edition().version(), known.kept()));
                return known;
            }
            // Without a number of its own, other words under a known id are the next edition.
            int version = Math.max(arriving.version(), known.edition().version() + 1);
            return publish(version, true, arriving, verdict);
        });
        return verdict.join();
    }

    private static boolean isKnown(Edition arriving, Edition known) {
        boolean isOlder = arriving.version() > 1 && arriving.version() <= known.version();
        boolean isSame = arriving.fingerprint().equals(known.fingerprint()) && arriving.version() <= known.version();
        return isOlder || isSame;
    }

    private static Known publish(
            int version, boolean isRevision, Edition arriving, CompletableFuture<Verdict> verdict) {
        var kept = new CompletableFuture<Void>();
        verdict.complete(new Verdict.Publish(version, isRevision, kept));
        return new Known(new Edition(version, arriving.fingerprint()), kept);
    }

    /** Forgets an edition that the broker did not keep, so that it can be pushed again. */
    void forget(RawArticle unkept) {
        var edition = Edition.of(unkept);
        latest.computeIfPresent(unkept.id(), (id, known) -> known.edition().equals(edition) ? null : known);
    }
}
