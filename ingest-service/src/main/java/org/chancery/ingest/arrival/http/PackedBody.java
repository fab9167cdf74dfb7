package org.chancery.ingest.arrival.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.chancery.ingest.unpack.BoundedUnpacking;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The body of a request, packed or not. */
final class PackedBody {
    /** A push may be of any length; only its lines, and the ratio, are limited. */
    private static final long ANY_LENGTH = Long.MAX_VALUE;

    private PackedBody() {}

    /** @param coding as the header {@code Content-Encoding} names it */
    static InputStream unpacked(InputStream body, String coding) throws IOException {
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
}
