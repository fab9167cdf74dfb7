package org.chancery.store.database.coverage;

import java.util.List;
import org.chancery.store.database.retention.RetentionPeriod;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many articles there are, for the account of what became of those that were received. */
@Component
public class Holdings {
    /** All of them, also those that no list shows. */
    private static final String BY_SOURCE = """
            select coalesce(nullif(trim(outlet), ''), 'unknown') as source, count(*) as articles
            from article
            group by 1
            order by 1
            """;

    private final JdbcClient jdbc;
    private final RetentionPeriod retention;

    Holdings(JdbcClient jdbc, RetentionPeriod retention) {
        this.jdbc = jdbc;
        this.retention = retention;
    }

    /** The articles of one outlet. */
    public record Holding(String source, long articles) {}

    /** The articles of each outlet, in the order of their names. */
    public List<Holding> bySource() {
        return jdbc.sql(BY_SOURCE)
                .query(DataClassRowMapper.newInstance(Holding.class))
                .list();
    }

    /** Whether old articles are deleted, so that fewer are there than were stored. */
    public boolean areLimited() {
        return retention.period() != null;
    }
}
