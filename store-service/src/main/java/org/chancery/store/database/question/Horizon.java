package org.chancery.store.database.question;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chancery.store.database.Cursor;
import org.chancery.store.database.Page;
import org.chancery.store.database.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * How far back a list has to look. Most pages are full after the latest few thousand articles; whoever looks through all years at once for
 * something rare reads the latest rows of every partition until there is a match in each.
 */
@Component
final class Horizon {
    private static final int NEAREST = 1_000;
    private static final int FARTHER = 20_000;

    /** In articles: each step is looked through only if the one before has not filled the page. */
    static final List<Integer> FAR = List.of(NEAREST, FARTHER);

    /** For what takes long to look through. */
    static final List<Integer> NEAR = List.of(NEAREST);

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

    /**
     * To plan a question over hundreds of partitions takes many times as long as to look through so few articles. So a plan is kept for
     * whoever asks again, which may only be one that is right for any values: all that is newer, by its index.
     */
    private static final String HABIT = """
            select set_config('plan_cache_mode', 'force_generic_plan', true) || set_config('enable_bitmapscan', 'off', true)
                || set_config('enable_seqscan', 'off', true)
            """;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    Horizon(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * A page of what happened up to some day, if there is a last one: articles that came long after it hardly tell of it, and are not
     * looked through.
     */
    <T> Page<T> page(
            PageRequest page, Optional<LocalDate> last, Function<Optional<OffsetDateTime>, List<PageRow<T>>> rows) {
        var near = back(page, NEAREST);
        if (near.isEmpty() || last.isPresent() && last.get().isBefore(near.get().toLocalDate())) {
            return page(page, List.of(), rows);
        }
        var some = byHabit(() -> rows.apply(near));
        return some.size() > page.limit() ? PageRow.page(some, page.limit()) : page(page, List.of(FARTHER), rows);
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

    private <T> List<T> byHabit(Supplier<List<T>> question) {
        return requireNonNull(transactions.execute(_ -> {
            jdbc.sql(HABIT).query(String.class).single();
            return question.get();
        }));
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
