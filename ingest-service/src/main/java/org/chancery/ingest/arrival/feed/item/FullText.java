package org.chancery.ingest.arrival.feed.item;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.arrival.feed.item.PageMetrics.Outcome;
import org.chancery.ingest.fetch.Fetched;
import org.chancery.ingest.fetch.Fetcher;
import org.chancery.ingest.page.Page;
import org.chancery.ingest.page.PageReader;
import org.chancery.kit.web.WebAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fetches the whole text of articles of which a feed has only a summary. */
@Component
class FullText {
    /** Shorter texts are summaries. */
    private static final int MAX_SUMMARY = 600;

    /** Other instances may wait for the feed; what is left is read at the next visit. */
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(20);

    private final Fetcher fetcher;
    private final PageReader reader;
    private final PageMetrics metrics;
    private final Clock clock;
    private final Patience patience = new Patience();

    FullText(Fetcher fetcher, PageReader reader, PageMetrics metrics, Clock clock) {
        this.fetcher = fetcher;
        this.reader = reader;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** What became of a summary. */
    sealed interface Completion {
        /**
         * The article, whole if its page could be read.
         *
         * @param note why it is still a summary, if it is
         */
        record Ready(RawArticle article, @Nullable String note) implements Completion {}

        /** There was no time to fetch its page, or it failed and may be there in a while. */
        record Later() implements Completion {}
    }

    /**
     * One visit to a feed.
     *
     * @param isWanted whether pages are to be fetched at all
     */
    Round round(boolean isWanted) {
        return new Round(isWanted, clock.instant().plus(LONGEST_ROUND));
    }

    /** Fetches pages until its time is over. */
    final class Round {
        private final boolean isWanted;
        private final Instant end;

        private Round(boolean isWanted, Instant end) {
            this.isWanted = isWanted;
            this.end = end;
        }

        Completion complete(RawArticle summary) {
            var url = summary.url();
            if (!isWanted || url == null || summary.body().length() > MAX_SUMMARY) {
                return new Completion.Ready(summary, null);
            }
            return clock.instant().isAfter(end) ? new Completion.Later() : fetched(summary, url);
        }
    }

    private Completion fetched(RawArticle summary, String url) {
        URI address;
        try {
            address = WebAddress.of(url);
        } catch (IllegalArgumentException e) {
            return summary(summary, String.valueOf(e.getMessage()));
        }
        var now = clock.instant();
        if (!patience.isResting(address, now)) {
            return fetched(summary, address);
        }
        return patience.isOver(address, now)
                ? summary(summary, "its server asks to be left alone for longer than an hour")
                : new Completion.Later();
    }

    private Completion fetched(RawArticle summary, URI address) {
        return switch (fetcher.fetch(address, Fetched.Validators.NONE)) {
            case Fetched.Content content -> {
                patience.end(address);
                yield read(summary, content);
            }
            case Fetched.Failed failed
            when patience.lasts(address, failed, clock.instant()) -> {
                metrics.count(Outcome.BUSY);
                yield new Completion.Later();
            }
            case Fetched.Failed(var reason, var _, var _) -> counted(Outcome.FAILED, summary, "its page " + reason);
            case Fetched.Refused(var reason) -> counted(Outcome.REFUSED, summary, "its page " + reason);
            case Fetched.Unchanged() -> throw new IllegalStateException("nothing was known of " + address);
        };
    }

    /** Whatever a page does to its reader, there is still the summary. */
    private Completion read(RawArticle summary, Fetched.Content content) {
        try {
            var page = reader.read(content.bytes(), content.contentType(), content.address());
            return page.isPresent()
                    ? whole(summary, page.get())
                    : counted(Outcome.UNREADABLE, summary, "its page has no text, or too much around it");
        } catch (RuntimeException | StackOverflowError e) {
            return counted(Outcome.UNREADABLE, summary, "its page cannot be used: " + e.getMessage());
        }
    }

    private Completion counted(Outcome outcome, RawArticle summary, String reason) {
        metrics.count(outcome);
        return summary(summary, reason);
    }

    private static Completion summary(RawArticle summary, String reason) {
        return new Completion.Ready(summary, "a summary: " + reason);
    }

    /** What the page tells of itself counts even if the summary says more of the matter: by its address an article is known. */
    private Completion whole(RawArticle summary, Page page) {
        boolean isLonger = page.text().length() > summary.body().length();
        var article = new RawArticle(
                null,
                0,
                null,
                summary.source(),
                page.address().toString(),
                summary.title().isBlank() ? page.title() : summary.title(),
                summary.byline() == null ? page.byline() : summary.byline(),
                isLonger ? page.text() : summary.body(),
                summary.language() == null ? page.language() : summary.language(),
                null,
                summary.publishedAt() == null ? page.publishedAt() : summary.publishedAt(),
                null);
        metrics.count(isLonger ? Outcome.WHOLE : Outcome.SHORT);
        return new Completion.Ready(article, isLonger ? null : "a summary: its page has no more text");
    }
}
