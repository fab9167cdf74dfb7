package org.chancery.store.database.question;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.store.database.Cursor;
import org.chancery.store.database.Page;
import org.chancery.store.database.PageRequest;
import org.chancery.store.database.question.Habits.Habit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far back a list has to look. Most pages are full after the latest few thousand articles; whoever looks through all years at once for
 * something rare reads the latest rows of every partition until there is a match in each.
 */
@Component
final class Horizon {
    /** In articles: to look through these takes less time than to plan anything else. */
    static final int NEAREST = 1_000;

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
    private final Habits habits;

    Horizon(JdbcClient jdbc, Habits habits) {
        this.jdbc = jdbc;
        this.habits = habits;
    }

    /**
     * Looks through the articles from some moment on.
     *
     * @param articles how many these are
     */
    record Step<T>(int articles, Habit habit, Function<OffsetDateTime, List<PageRow<T>>> rows) {}

    /** The days of publication that are asked for, if any are. */
    record Published(Optional<LocalDate> from, Optional<LocalDate> to) {
        static final Published ANY = new Published(Optional.empty(), Optional.empty());

        /** Those that satisfy several conditions. */
        static Published of(List<Optional<LocalDate>> from, List<Optional<LocalDate>> to) {
            return new Published(
                    from.stream().flatMap(Optional::stream).max(LocalDate::compareTo),
                    to.stream().flatMap(Optional::stream).min(LocalDate::compareTo));
        }

        private boolean isSince(OffsetDateTime moment) {
            return from.filter(day -> !day.atStartOfDay().isBefore(moment.toLocalDateTime()))
                    .isPresent();
        }

        private Instant end() {
            return to.map(day -> day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC))
                    .filter(END::isAfter)
                    .orElse(END);
        }
    }

    /** The moment of the article that stands so many behind the last one seen; nothing if there are not so many. */
    Optional<OffsetDateTime> back(PageRequest page, Published published, int articles) {
        var seen = page.after().map(Cursor::datedAt).orElse(END);
        var latest = seen.isBefore(published.end()) ? seen : published.end();
        return jdbc.sql(BACK)
                .params(latest.atOffset(ZoneOffset.UTC), articles)
                .query(OffsetDateTime.class)
                .optional();
    }

    /** Whether this day, if there is one, is over before the latest thousand articles: these hardly tell of it. */
    boolean isLongAgo(PageRequest page, Optional<LocalDate> last) {
        return last.isPresent()
                && back(page, Published.ANY, NEAREST)
                        .filter(near -> last.get().isBefore(near.toLocalDate()))
                        .isPresent();
    }

    /**
     * The page that the first step finds that fills it, or that sees all that may be asked for. At last all is looked for: where the steps
     * have found little, what is rare can be looked up.
     */
    <T> Page<T> page(
            PageRequest page, Published published, List<Step<T>> steps, Function<Habit, List<PageRow<T>>> all) {
        for (var step : steps) {
            var moment = back(page, published, step.articles());
            if (moment.isEmpty()) {
                return PageRow.page(all.apply(Habit.NONE), page.limit());
            }
            var rows = habits.by(step.habit(), () -> step.rows().apply(moment.get()));
            if (rows.size() > page.limit() || published.isSince(moment.get())) {
                return PageRow.page(rows, page.limit());
            }
        }
        return PageRow.page(all.apply(steps.isEmpty() ? Habit.NONE : Habit.LOOKED_UP), page.limit());
    }
}
