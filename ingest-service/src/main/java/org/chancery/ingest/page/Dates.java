package org.chancery.ingest.page;

import com.rometools.rome.io.impl.DateParser;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as the web writes them. */
final class Dates {
    private static final Pattern IN_PATH =
            Pattern.compile("/((?:19|20)\\d\\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\\d|3[01])(?:/|-|$)");

    private Dates() {}

    /** A date in any of the usual forms, without a zone in UTC, or none. */
    static @Nullable Instant moment(@Nullable String date) {
        var parsed = date == null ? null : DateParser.parseDate(date, Locale.ENGLISH);
        return parsed == null ? null : parsed.toInstant();
    }

    /** The date that many outlets put into the address, or none. */
    static @Nullable String inPath(URI address) {
        var found = IN_PATH.matcher(String.valueOf(address.getPath()));
        return found.find() ? "%s-%s-%s".formatted(found.group(1), found.group(2), found.group(3)) : null;
    }
}
