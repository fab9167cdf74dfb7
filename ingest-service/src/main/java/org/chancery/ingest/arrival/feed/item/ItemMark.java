package org.chancery.ingest.arrival.feed.item;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.chancery.ingest.arrival.feed.format.FeedItem;

/** A short name for what an item says: another one when its outlet changes it. */
final class ItemMark {
    private static final int BYTES = 9;

    private ItemMark() {}

    static String of(FeedItem item) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(item.toString().getBytes(UTF_8));
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest.digest(), BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
