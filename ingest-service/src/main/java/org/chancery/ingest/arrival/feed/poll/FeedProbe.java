package org.chancery.ingest.arrival.feed.poll;

import java.time.Instant;
import java.util.List;
import org.chancery.ingest.arrival.feed.format.FeedItem;
import org.chancery.ingest.arrival.feed.format.FeedReading;
import org.chancery.ingest.arrival.feed.item.ItemArticle;
import org.chancery.ingest.arrival.feed.item.ItemFilter;
import org.chancery.ingest.arrival.feed.list.Feed;
import org.chancery.ingest.fetch.Fetched.Validators;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what a feed would bring, without bringing it. */
@Component
public class FeedProbe {
    private final FeedSource source;

    FeedProbe(FeedSource source) {
        this.source = source;
    }

    /** What a feed would bring. */
    public sealed interface Outlook {
        /** These items. */
        record Items(
                String format,
                @Nullable String title,
                @Nullable String site,
                List<Expected> items) implements Outlook {
            public Items {
                items = List.copyOf(items);
            }
        }

        /** Nothing. */
        record Nothing(String reason) implements Outlook {}
    }

    /**
     * An item that it would bring.
     *
     * @param characters of its text without markup
     * @param objection why it would not be admitted
     */
    public record Expected(
            String title,
            @Nullable String url,
            @Nullable Instant publishedAt,
            int characters,
            @Nullable String objection) {}

    /** Fetches the feed now. */
    public Outlook look(Feed feed) {
        return switch (source.ask(feed.url(), Validators.NONE)) {
            case FeedAnswer.Document(var content, var _) -> items(feed, content);
            case FeedAnswer.Failed(var reason, var _) -> new Outlook.Nothing(reason);
            case FeedAnswer.Unchanged() -> throw new IllegalStateException("nothing was known of " + feed.url());
        };
    }

    private static Outlook items(Feed feed, FeedReading.Content content) {
        var form = ItemArticle.of(feed, content);
        var filter = ItemFilter.of(feed);
        return new Outlook.Items(
                content.format(),
                content.title(),
                content.site(),
                content.items().stream()
                        .map(item -> expected(item, form, filter))
                        .toList());
    }

    private static Expected expected(FeedItem item, ItemArticle form, ItemFilter filter) {
        try {
            var article = form.from(item);
            var objection = filter.objection(article).orElse(null);
            return new Expected(
                    article.title(),
                    item.url(),
                    item.publishedAt(),
                    article.body().length(),
                    objection);
        } catch (IllegalArgumentException e) {
            return new Expected(item.title(), item.url(), item.publishedAt(), 0, e.getMessage());
        }
    }
}
