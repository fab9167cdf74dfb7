package org.chancery.ingest.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.page.Dates;
import org.jspecify.annotations.Nullable;

/**
 * When articles were published that do not tell, or tell a time that is yet to come: on the day that their address names, if it names one.
 * Otherwise they are dated by their arrival.
 */
final class Dating {
    /** What is written without a time zone may be that far ahead, and some clocks are. */
    private static final Duration TOLERANCE = Duration.ofDays(1);

    private Dating() {}

    /** The article with a date that it can have, or none. */
    static RawArticle of(RawArticle article, Instant now) {
        var told = article.publishedAt();
        if (told != null && !isToCome(told, article, now)) {
            return article;
        }
        var found = inAddress(article.url());
        var date = found == null || isToCome(found, article, now) ? null : found;
        return Objects.equals(date, told) ? article : article.dated(date);
    }

    /** What is under an embargo is published when that ends. */
    private static boolean isToCome(Instant moment, RawArticle article, Instant now) {
        var until = article.embargoedUntil();
        var latest = until == null || until.isBefore(now) ? now : until;
        return moment.isAfter(latest.plus(TOLERANCE));
    }

    private static @Nullable Instant inAddress(@Nullable String url) {
        try {
            return url == null ? null : Dates.moment(Dates.inPath(new URI(url.strip())));
        } catch (URISyntaxException _) {
            return null;
        }
    }
}
