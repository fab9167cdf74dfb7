package org.chancery.store.database.edition;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows turned into columns of text, each of which is one parameter of a statement. */
final class Columns {
    private Columns() {}

    /** The columns of at least one row; all have the same number of values. */
    static List<String[]> of(List<List<@Nullable Object>> rows) {
        return IntStream.range(0, rows.getFirst().size())
                .mapToObj(column -> rows.stream()
                        .map(row -> Objects.toString(row.get(column), null))
                        .toArray(String[]::new))
                .toList();
    }
}
