package org.chancery.store.database.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.chancery.store.database.Cursor;
import org.chancery.store.database.Page;
import org.chancery.store.database.RawJson;

/** A row of a list, with its place in it. */
public record PageRow<T>(Cursor place, RawJson<T> item) {
    /** Reads the columns {@code id}, {@code dated_at} and {@code item}. */
    static <T> PageRow<T> of(ResultSet row, int number) throws SQLException {
        var datedAt = row.getObject("dated_at", OffsetDateTime.class).toInstant();
        return new PageRow<>(new Cursor(datedAt, row.getString("id")), new RawJson<>(row.getString("item")));
    }

    /** The page that these rows make; one more than it may have shows that there is a next. */
    public static <T> Page<T> page(List<PageRow<T>> rows, int limit) {
        var items = rows.stream().limit(limit).map(PageRow::item).toList();
        boolean isMore = rows.size() > limit;
        return new Page<>(items, isMore ? Optional.of(rows.get(limit - 1).place()) : Optional.empty());
    }
}
