package org.chancery.store.database.edition;

import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.chancery.contract.EnrichedArticle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Creates the partitions of the table of events, one a month, before the first event of the month is written. */
@Component
public class EventMonths {
    /** Other years share a partition at each end, as the migration says. */
    private static final Year FIRST = Year.of(1979);

    private static final Year END = Year.of(2100);

    private static final int MONTHS_AHEAD = 3;

    private final JdbcClient jdbc;
    private final ArticleDates dates;

    /** Those that are known to be there; a process that does not know finds out. */
    private final Set<YearMonth> known = ConcurrentHashMap.newKeySet();

    EventMonths(JdbcClient jdbc, ArticleDates dates) {
        this.jdbc = jdbc;
        this.dates = dates;
    }

    /** Outside any transaction: creating a table must not hold up those that write events, nor wait for them. */
    public void ensure(Collection<EnrichedArticle> editions) {
        Stream.concat(ahead(), editions.stream().flatMap(this::months))
                .distinct()
                .filter(month -> month.getYear() >= FIRST.getValue() && month.getYear() < END.getValue())
                .filter(month -> !known.contains(month))
                .toList()
                .forEach(this::create);
    }

    /** Attaching waits for all who write, and they wait for it: for the months to come it is done long before there is much to write. */
    private Stream<YearMonth> ahead() {
        return Stream.iterate(dates.latest(), month -> month.plusMonths(1)).limit(MONTHS_AHEAD + 1);
    }

    private Stream<YearMonth> months(EnrichedArticle edition) {
        var datedAt = dates.of(edition.article());
        return edition.allEvents().stream().map(event -> YearMonth.from(event.dayOr(datedAt)));
    }

    private void create(YearMonth month) {
        jdbc.sql("select ensure_event_month(?)").param(month.atDay(1)).query(_ -> {});
        known.add(month);
    }
}
