package org.chancery.ingest.arrival.feed.format;

import java.net.URI;
import java.util.Locale;
import org.chancery.contract.RawArticle;
import org.jspecify.annotations.Nullable;

/** Addresses as feeds write them. */
final class Links {
    private Links() {}

    /** The whole address, or none if it is not one on the web, or too long for one: a guid may be anything. */
    static @Nullable String resolved(@Nullable String link, URI address) {
        if (link == null || link.isBlank()) {
            return null;
        }
        try {
            var whole = address.resolve(link.strip().replace(" ", "%20"));
            var scheme = String.valueOf(whole.getScheme()).toLowerCase(Locale.ROOT);
            boolean isOnWeb = scheme.equals("http") || scheme.equals("https");
            return isOnWeb && whole.toString().length() <= RawArticle.MAX_URL ? whole.toString() : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
