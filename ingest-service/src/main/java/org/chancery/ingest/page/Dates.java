package org.chancery.ingest.page;

import com.rometools.rome.io.impl.DateParser;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates as the web writes them. */
public final class Dates {
    private static final Pattern IN_PATH =
            Pattern.compile("/((?:19|20)\\d\\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\\d|3[01])(?:/|-|$)");

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /** Without a zone: of machines, of mails, British, American. */
    private static final List<DateTimeFormatter> LOCAL = Stream.of(
                    "uuuu-MM-dd['T'][' ']HH:mm[:ss][.SSSSSS][.SSS]",
                    "[EEE, ]d MMM uuuu[ HH:mm][:ss]",
                    "[EEEE, ]d MMMM uuuu[ HH:mm][:ss]",
                    "[EEE, ]MMM d, uuuu[ HH:mm][ h:mm a]",
                    "[EEEE, ]MMMM d, uuuu[ HH:mm][ h:mm a]")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.ENGLISH))
            .toList();

    private Dates() {}

    /** A date in any of the usual forms, without a zone in UTC, or none; one that no calendar has is none either. */
    public static @Nullable Instant moment(@Nullable String date) {
        if (date == null) {
            return null;
        }
        var zoned = DateParser.parseDate(date, Locale.ENGLISH);
        var moment = zoned == null ? local(date.strip()) : zoned.toInstant();
        return moment == null || moment.isBefore(EARLIEST) || moment.isAfter(LATEST) ? null : moment;
    }

    private static @Nullable Instant local(String date) {
        return LOCAL.stream()
                .map(form -> local(date, form))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<Instant> local(String date, DateTimeFormatter form) {
        try {
            var moment = form.parseBest(date, LocalDateTime::from, LocalDate::from);
            var time = moment instanceof LocalDate day ? day.atStartOfDay() : (LocalDateTime) moment;
            return Optional.of(time.toInstant(ZoneOffset.UTC));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** The date that many outlets put into the address, or none. */
    public static @Nullable String inPath(URI address) {
        var found = IN_PATH.matcher(String.valueOf(address.getPath()));
        return found.find() ? "%s-%s-%s".formatted(found.group(1), found.group(2), found.group(3)) : null;
    }
}
