package org.chancery.store.database.stream;

import java.util.Collection;
import java.util.Set;
import org.chancery.store.database.question.HappeningConditions;
import org.chancery.store.filter.EventFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which happenings a stream has: those that a list with the same filter has. */
@Component
public class AskedHappenings {
    private static final String ASKED = """
            select id
            from happening
            where %s and id = any(?::text[])
            """;

    private final JdbcClient jdbc;

    AskedHappenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these happenings that a list with this filter has. */
    public Set<String> asked(EventFilter filter, Collection<String> ids) {
        var conditions = HappeningConditions.ofEach(filter);
        return jdbc.sql(conditions.in(ASKED))
                .params(conditions.valuesAnd((Object) ids.toArray(String[]::new)))
                .query((row, _) -> row.getString("id"))
                .set();
    }
}
