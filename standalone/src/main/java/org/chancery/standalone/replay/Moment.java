package org.chancery.standalone.replay;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a moment from the command line: a day, an instant, or the beginning. */
final class Moment implements ITypeConverter<Instant> {
    private static final String BEGINNING = "beginning";

    @Override
    public Instant convert(String text) {
        if (text.equals(BEGINNING)) {
            return Instant.EPOCH;
        }
        try {
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException _) {
            throw new TypeConversionException(
                    "'%s' is no moment; write a day (2026-01-31), an instant (2026-01-31T12:00:00Z) or %s"
                            .formatted(text, BEGINNING));
        }
    }
}
