package org.chancery.store.database.edition;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows turned into columns of text, each of which is one parameter of a statement. */
final class Columns {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd G", Locale.ENGLISH);

    private Columns() {}

    /** The columns of at least one row; all have the same number of values. */
    static List<String[]> of(List<List<@Nullable Object>> rows) {
        return IntStream.range(0, rows.getFirst().size())
                .mapToObj(column -> rows.stream()
                        .map(row -> Objects.toString(row.get(column), null))
                        .toArray(String[]::new))
                .toList();
    }

    /** An array of text in one value, as the database writes it. */
    static String array(Stream<String> values) {
        return values.map(value -> '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** A day as the database writes it, also before the first year and after the year 9999. */
    static @Nullable String date(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day).replace("+", "");
    }
}
