package org.chancery.ingest.arrival.feed.format;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Addresses as feeds write them. */
final class Links {
    private Links() {}

    /** The whole address, or none if it is not one on the web: a guid may be anything. */
    static @Nullable String resolved(@Nullable String link, URI address) {
        if (link == null || link.isBlank()) {
            return null;
        }
        try {
            var whole = address.resolve(link.strip().replace(" ", "%20"));
            var scheme = String.valueOf(whole.getScheme());
            return scheme.equals("http") || scheme.equals("https") ? whole.toString() : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
