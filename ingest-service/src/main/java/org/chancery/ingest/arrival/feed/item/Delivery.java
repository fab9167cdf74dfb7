package org.chancery.ingest.arrival.feed.item;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.concurrent.CompletableFuture;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.arrival.feed.format.FeedItem;
import org.chancery.ingest.arrival.feed.format.FeedReading;
import org.chancery.ingest.arrival.feed.item.FullText.Completion;
import org.chancery.ingest.arrival.feed.list.Feed;
import org.chancery.ingest.intake.ArticleIntake;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands the new items of a feed to the intake, oldest first. */
@Component
public class Delivery {
    private final ArticleIntake intake;
    private final FullText texts;
    private final ItemMetrics metrics;
    private final Clock clock;

    Delivery(ArticleIntake intake, FullText texts, ItemMetrics metrics, Clock clock) {
        this.intake = intake;
        this.texts = texts;
        this.metrics = metrics;
        this.clock = clock;
    }

    /**
     * What became of the items.
     *
     * @param known marks of items that were settled before
     */
    public Delivered of(Feed feed, FeedReading.Content content, Collection<String> known) {
        var form = ItemArticle.of(feed, content);
        var filter = ItemFilter.of(feed);
        var round = texts.round(feed.fullText());
        var tally = new Tally(clock.instant(), new HashSet<>(known));
        for (var item : content.items().reversed()) {
            if (tally.isNew(item)) {
                tally.add(item, outcome(item, form, filter, round));
            }
        }
        var delivered = tally.settle();
        delivered.fresh().forEach(metrics::count);
        return delivered;
    }

    private CompletableFuture<ItemOutcome> outcome(
            FeedItem item, ItemArticle form, ItemFilter filter, FullText.Round round) {
        RawArticle told;
        try {
            told = form.from(item);
        } catch (IllegalArgumentException e) {
            metrics.countRejected(form.source());
            return settled("rejected", String.valueOf(e.getMessage()));
        }
        return item.wire() == null ? complete(told, filter, round) : takeFromWire(told, filter);
    }

    private CompletableFuture<ItemOutcome> complete(RawArticle told, ItemFilter filter, FullText.Round round) {
        var unwanted = filter.unwanted(told);
        if (unwanted.isPresent()) {
            return settled("excluded", unwanted.get());
        }
        return switch (round.complete(told)) {
            case Completion.Later() -> CompletableFuture.completedFuture(new ItemOutcome.Later());
            case Completion.Ready(var article, var note) -> admit(article, note, filter);
        };
    }

    /** A page says nothing of embargoes, and what takes an article back seldom has the words of the filters. */
    private CompletableFuture<ItemOutcome> takeFromWire(RawArticle told, ItemFilter filter) {
        return told.status() == ArticleStatus.USABLE
                ? admit(told, null, filter)
                : intake.admit(told).thenApply(admission -> ItemOutcome.of(admission, null));
    }

    private CompletableFuture<ItemOutcome> admit(RawArticle article, @Nullable String note, ItemFilter filter) {
        var objection = filter.objection(article);
        return objection.isPresent()
                ? settled("excluded", objection.get())
                : intake.admit(article).thenApply(admission -> ItemOutcome.of(admission, note));
    }

    private static CompletableFuture<ItemOutcome> settled(String name, String reason) {
        return CompletableFuture.completedFuture(new ItemOutcome.Settled(name, null, reason));
    }
}
