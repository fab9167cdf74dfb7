package org.chancery.store.database.profile;

import java.util.Optional;
import org.chancery.store.database.LeaderProfile;
import org.chancery.store.database.RawJson;
import org.chancery.store.database.question.LeaderQueries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** All that the tables say of one leader. */
@Component
public class LeaderProfiles {
    private static final String ADDED = """
            with mention as (select * from leader_mention where leader_id = :id),
                side as (
                    select case when party.is_source then target else source end as parties, issues
                    from event, lateral (values
                        (exists (select 1 from jsonb_array_elements(published -> 'source') actor where actor ->> 'leader' = :id))
                    ) as party (is_source)
                    where leaders @> cast(array[:id] as text[]) and status <> 'retracted'
                        and scope = 'international')
            select cast(:leader as jsonb) || jsonb_build_object(
                'offices', (select coalesce(jsonb_agg(jsonb_strip_nulls(office)), '[]') from (
                    select jsonb_build_object('office', office, 'role', lower(role), 'articles', count(*),
                        'firstSeen', min(dated_at), 'lastSeen', max(dated_at)) as office
                    from mention group by office, role order by max(dated_at) desc limit 50) as offices),
                'timeline', (select coalesce(jsonb_agg(month), '[]') from (
                    select jsonb_build_object('month', date_trunc('month', dated_at at time zone 'UTC')::date, 'articles', count(*)) as month
                    from mention group by date_trunc('month', dated_at at time zone 'UTC')
                    order by date_trunc('month', dated_at at time zone 'UTC')) as months),
                'counterparts', (select coalesce(jsonb_agg(counterpart), '[]') from (
                    select jsonb_build_object('id', party, 'events', count(*)) as counterpart
                    from side, unnest(parties) as party group by party order by count(*) desc, party limit 50) as counterparts),
                'issues', (select coalesce(jsonb_agg(issue), '[]') from (
                    select jsonb_build_object('id', issue, 'events', count(*)) as issue
                    from side, unnest(issues) as issue group by issue order by count(*) desc, issue limit 50) as issues),
                'quotes', cast(:quotes as jsonb))
            """;

    private final JdbcClient jdbc;
    private final LeaderQueries leaders;
    private final LeaderQuotes quotes;
    private final JsonMapper json;

    LeaderProfiles(JdbcClient jdbc, LeaderQueries leaders, LeaderQuotes quotes, JsonMapper json) {
        this.jdbc = jdbc;
        this.leaders = leaders;
        this.quotes = quotes;
        this.json = json;
    }

    /** The leader with offices, months, counterparts, issues and quotes. */
    public Optional<RawJson<LeaderProfile>> profile(String id) {
        return leaders.leader(id)
                .map(leader -> jdbc.sql(ADDED)
                        .param("id", id)
                        .param("leader", leader.text())
                        .param("quotes", json.writeValueAsString(quotes.of(id)))
                        .query(String.class)
                        .single())
                .map(RawJson::new);
    }
}
