package org.chancery.store.database.question;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.store.database.Cursor;
import org.chancery.store.database.Page;
import org.chancery.store.database.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far back a list has to look. Most pages are full after the latest few thousand articles; whoever looks through all years at once for
 * something rare reads the latest rows of every partition until there is a match in each.
 */
@Component
final class Horizon {
    /** In articles: each step is looked through only if the one before has not filled the page. */
    static final List<Integer> FAR = List.of(1_000, 20_000);

    /** For what takes long to look through. */
    static final List<Integer> NEAR = List.of(1_000);

    /** Later than any article. */
    private static final Instant END = Instant.parse("9999-12-31T23:59:59Z");

    private static final String BACK = """
            select dated_at
            from article
            where dated_at <= ?
            order by dated_at desc
            offset ?
            limit 1
            """;

    private final JdbcClient jdbc;

    Horizon(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The page that these rows make, asked for with a moment to look back to as long as that may do, and at last without. */
    <T> Page<T> page(PageRequest page, List<Integer> steps, Function<Optional<OffsetDateTime>, List<PageRow<T>>> rows) {
        var found = steps.stream()
                .map(articles -> back(page, articles))
                .takeWhile(Optional::isPresent)
                .map(rows)
                .filter(some -> some.size() > page.limit())
                .findFirst()
                .orElseGet(() -> rows.apply(Optional.empty()));
        return PageRow.page(found, page.limit());
    }

    /** The moment of the article that stands so many behind the last one seen; nothing if there are not so many. */
    private Optional<OffsetDateTime> back(PageRequest page, int articles) {
        var latest = page.after().map(Cursor::datedAt).orElse(END);
        return jdbc.sql(BACK)
                .params(latest.atOffset(ZoneOffset.UTC), articles)
                .query(OffsetDateTime.class)
                .optional();
    }
}
