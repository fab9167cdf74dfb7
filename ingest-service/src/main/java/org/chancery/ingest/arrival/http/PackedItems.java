package org.chancery.ingest.arrival.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.chancery.ingest.arrival.http.item.BodyBroken;
import org.chancery.ingest.arrival.http.item.Item;
import org.chancery.ingest.arrival.http.item.Items;
import org.chancery.ingest.arrival.http.item.PushFormat;
import org.chancery.ingest.unpack.BoundedUnpacking;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The articles of a body, packed or not. */
final class PackedItems implements Items {
    /** A push may be of any length; only its items, and the ratio, are limited. */
    private static final long ANY_LENGTH = Long.MAX_VALUE;

    private final PushFormat format;
    private final InputStream body;
    private final String coding;
    private @Nullable Items items;

    /** @param coding as the header {@code Content-Encoding} names it */
    PackedItems(PushFormat format, InputStream body, String coding) {
        this.format = format;
        this.body = body;
        this.coding = coding;
    }

    @Override
    public Optional<Item> next() throws IOException {
        try {
            return unpacked().next();
        } catch (BoundedUnpacking.TooLarge e) {
            throw new BodyBroken(number() + 1, "the body " + e.getMessage(), true);
        } catch (BoundedUnpacking.Damaged e) {
            throw new BodyBroken(number() + 1, "the body " + e.getMessage(), false);
        }
    }

    private Items unpacked() throws IOException {
        var opened = items;
        if (opened == null) {
            opened = format.items(unpacked(body, coding));
            items = opened;
        }
        return opened;
    }

    private static InputStream unpacked(InputStream body, String coding) throws IOException {
        return switch (coding.strip().toLowerCase(Locale.ROOT)) {
            case "identity", "" -> body;
            case "gzip", "x-gzip" -> BoundedUnpacking.gzip(body, ANY_LENGTH);
            case "zstd" -> BoundedUnpacking.zstd(body, ANY_LENGTH);
            default ->
                throw new ResponseStatusException(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "Content-Encoding '" + coding + "' is not supported; gzip and zstd are.");
        };
    }

    @Override
    public int number() {
        return items == null ? 0 : items.number();
    }
}
