package org.chancery.ingest.intake;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.contract.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * The editions of each article that went through the raw topic of late. It is filled from the topic itself, so a second
 * instance, or this one after a restart, knows the same; what it has forgotten is caught by the store.
 */
public final class SeenArticles {
    /** What an arriving article is, beside what is known. */
    sealed interface Verdict {
        /** To be published under this version; report to {@code kept} what came of it. */
        record Publish(int version, boolean isRevision, CompletableFuture<Void> kept) implements Verdict {}

        /** Known; it is kept when {@code kept} says so. */
        record Known(int version, CompletableFuture<Void> kept) implements Verdict {}
    }

    private final int capacity;
    private final ConcurrentMap<String, Editions> articles;

    /** @param remembered number of editions, those of the least lately seen articles are forgotten first */
    public SeenArticles(int remembered) {
        capacity = remembered;
        articles = Caffeine.newBuilder()
                .maximumWeight(remembered)
                .weigher((String id, Editions editions) -> editions.size())
                .build()
                .asMap();
    }

    /** How many editions it can remember. */
    public int capacity() {
        return capacity;
    }

    /** Notes an edition that stands in the topic. */
    public void remember(RawArticle published) {
        var standing = new Editions.Held(Edition.of(published), CompletableFuture.completedFuture(null));
        articles.compute(published.id(), (id, known) -> orNone(known).with(standing));
    }

    /** Decides on an article, and reserves its version until the broker has answered. */
    Verdict judge(RawArticle article) {
        var arriving = Edition.of(article);
        var verdict = new AtomicReference<Verdict>();
        articles.compute(article.id(), (id, known) -> {
            var editions = orNone(known);
            var decided = decide(arriving, editions);
            verdict.set(decided);
            return switch (decided) {
                case Verdict.Known same -> editions;
                case Verdict.Publish(int version, var _, var kept) ->
                    editions.with(new Editions.Held(new Edition(version, arriving.fingerprint()), kept));
            };
        });
        return verdict.get();
    }

    /**
     * An article without a number of its own arrives as version 1, and so does one that says so: what tells a first edition that
     * is pushed again from a correction is that its words are known.
     */
    private static Verdict decide(Edition arriving, Editions known) {
        if (known.isEmpty()) {
            return new Verdict.Publish(arriving.version(), false, new CompletableFuture<>());
        }
        var latest = known.latest();
        if (arriving.version() > latest.version()) {
            return new Verdict.Publish(arriving.version(), true, new CompletableFuture<>());
        }
        var same = known.withWordsOf(arriving);
        if (same.isPresent()) {
            return known(same.get());
        }
        boolean isOutdated = arriving.version() > 1 || latest.version() == Integer.MAX_VALUE;
        return isOutdated ? known(latest) : new Verdict.Publish(latest.version() + 1, true, new CompletableFuture<>());
    }

    private static Verdict known(Editions.Held held) {
        return new Verdict.Known(held.version(), held.kept());
    }

    private static Editions orNone(@Nullable Editions known) {
        return known == null ? Editions.NONE : known;
    }

    /** Forgets an edition that the broker did not keep, and only that, so that it can be pushed again. */
    void forget(String id, CompletableFuture<Void> unkept) {
        articles.computeIfPresent(id, (same, known) -> {
            var rest = known.without(unkept);
            return rest.isEmpty() ? null : rest;
        });
    }
}
