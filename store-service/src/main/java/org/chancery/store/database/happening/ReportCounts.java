package org.chancery.store.database.happening;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.chancery.store.happening.Group;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Has the database count the reports of happenings of which not all were read. */
@Component
class ReportCounts {
    private static final String COUNT = """
            select happening, count(distinct article_id), min(reported_at), max(reported_at), count(*)
            from happening_report
            where happening = any(?::text[])
            group by happening
            """;

    private final JdbcClient jdbc;

    ReportCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** These groups, each with all of the reports that it has in the table. */
    List<GroupedHappening> counted(Collection<Group> groups) {
        var byId = groups.stream().collect(toMap(Group::id, identity()));
        return jdbc.sql(COUNT)
                .param(byId.keySet().toArray(String[]::new))
                .query((row, _) -> counted(requireNonNull(byId.get(row.getString(1))), row))
                .list();
    }

    private static GroupedHappening counted(Group group, ResultSet row) throws SQLException {
        var happening = group.happening()
                .reportedBy(
                        row.getInt(2),
                        row.getTimestamp(3).toInstant(),
                        row.getTimestamp(4).toInstant());
        boolean isWhole = row.getInt(5) == group.members().size();
        return new GroupedHappening(happening, isWhole ? group.parts() : null);
    }
}
