package org.chancery.ingest.ninjs;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.chancery.contract.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * What the {@code uri} of a ninjs item says of an article: its address on the web, or else its id.
 *
 * @param id none if the address tells it
 */
record NinjsAddress(@Nullable String id, @Nullable String url) {
    /** As the export of the store names articles without an address. */
    private static final String OURS = "urn:chancery:article:";

    /** @throws IllegalArgumentException if there is none, which no ninjs item may lack */
    static NinjsAddress of(@Nullable String uri) {
        if (uri == null || uri.isBlank()) {
            throw new IllegalArgumentException("uri: every ninjs item must have one");
        }
        if (uri.regionMatches(true, 0, "http://", 0, 7) || uri.regionMatches(true, 0, "https://", 0, 8)) {
            return new NinjsAddress(null, uri);
        }
        var id = uri.startsWith(OURS) ? uri.substring(OURS.length()) : uri;
        return new NinjsAddress(id.length() <= RawArticle.MAX_ID ? id : shortened(id), null);
    }

    private static String shortened(String id) {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
