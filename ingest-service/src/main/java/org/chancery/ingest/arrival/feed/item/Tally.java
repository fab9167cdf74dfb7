package org.chancery.ingest.arrival.feed.item;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.chancery.ingest.arrival.feed.format.FeedItem;
import org.chancery.ingest.arrival.feed.list.LatestItem;
import org.chancery.ingest.page.PlainText;
import org.jspecify.annotations.Nullable;

/** The items of one document, and what becomes of them. */
final class Tally {
    private final Instant now;
    private final Set<String> known;
    private final List<String> marks = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<LatestItem> settled = new ArrayList<>();
    private boolean whole = true;
    private @Nullable String unkept;

    Tally(Instant now, Set<String> known) {
        this.now = now;
        this.known = known;
    }

    private record Waiting(FeedItem item, CompletableFuture<ItemOutcome> outcome) {}

    /** Whether it was not settled before, and is not in the document twice. */
    boolean isNew(FeedItem item) {
        var mark = ItemMark.of(item);
        boolean isNew = known.add(mark);
        if (!isNew) {
            marks.add(mark);
        }
        return isNew;
    }

    void add(FeedItem item, CompletableFuture<ItemOutcome> outcome) {
        waiting.add(new Waiting(item, outcome));
    }

    /** Waits until each has an outcome. */
    Delivered settle() {
        for (var item : waiting) {
            switch (item.outcome().join()) {
                case ItemOutcome.Settled outcome -> settle(item.item(), outcome);
                case ItemOutcome.Later() -> whole = false;
                case ItemOutcome.Unkept(var reason) -> unkept = reason;
            }
        }
        return new Delivered(marks, settled.reversed(), whole, unkept);
    }

    private void settle(FeedItem item, ItemOutcome.Settled outcome) {
        marks.add(ItemMark.of(item));
        settled.add(new LatestItem(
                now, PlainText.line(item.title()), item.url(), outcome.name(), outcome.id(), outcome.reason()));
    }
}
