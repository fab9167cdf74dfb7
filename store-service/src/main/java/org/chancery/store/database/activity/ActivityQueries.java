package org.chancery.store.database.activity;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks at what has been stored of late. */
@Component
public class ActivityQueries {
    private static final String ACTIVITY = """
            select
                (select max(recorded_at) from event) as last_event,
                (select count(*) from event where recorded_at > :now - interval '1 hour') as events_in_hour,
                (select count(*) from event where recorded_at > :now - interval '1 day') as events_in_day,
                (select count(*) from article where dated_at > :now - interval '1 day' and dated_at <= :now) as articles_in_day,
                (select count(*) from happening_pending) as ungrouped
            """;

    /** Three times the usual pause, and a day at least: a newsroom sleeps. Of fewer than five articles no pause is usual. */
    private static final String SILENT = """
            select outlet, articles, last_seen, extract(epoch from pause)::double precision / 3600 as usual_hours
            from (
                select outlet, count(*) as articles, max(dated_at) as last_seen,
                    (max(dated_at) - min(dated_at)) / nullif(count(*) - 1, 0) as pause
                from article
                where outlet is not null and dated_at > :now - interval '30 days' and dated_at <= :now
                group by outlet) as published
            where articles >= 5 and last_seen < :now - greatest(3 * pause, interval '1 day')
            order by last_seen, outlet
            limit 100
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ActivityQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What has been stored in the last hour and day. */
    public Activity activity() {
        return now(ACTIVITY)
                .query(DataClassRowMapper.newInstance(Activity.class))
                .single();
    }

    /** The outlets that are silent for much longer than they usually are, the longest silent first. */
    public List<SilentOutlet> silent() {
        return now(SILENT)
                .query(DataClassRowMapper.newInstance(SilentOutlet.class))
                .list();
    }

    private JdbcClient.StatementSpec now(String statement) {
        return jdbc.sql(statement).param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }
}
