package org.chancery.store.database.happening;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import org.chancery.store.happening.Happening;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Has the database count the reports of happenings of which not all were read. */
@Component
class ReportCounts {
    private static final String COUNT = """
            select happening, count(distinct article_id), min(reported_at), max(reported_at)
            from happening_report
            where happening = any(?::text[])
            group by happening
            """;

    private final JdbcClient jdbc;

    ReportCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** These, with all of the reports that they have in the table. */
    List<Happening> counted(Collection<Happening> happenings) {
        var byId = happenings.stream().collect(toMap(Happening::id, identity()));
        return jdbc.sql(COUNT)
                .param(byId.keySet().toArray(String[]::new))
                .query((row, _) -> requireNonNull(byId.get(row.getString(1)))
                        .reportedBy(
                                row.getInt(2),
                                row.getTimestamp(3).toInstant(),
                                row.getTimestamp(4).toInstant()))
                .list();
    }
}
