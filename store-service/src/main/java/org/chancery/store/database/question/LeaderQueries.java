package org.chancery.store.database.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.store.database.ListedLeader;
import org.chancery.store.database.RawJson;
import org.chancery.store.filter.ArticleFilter;
import org.chancery.store.filter.EventFilter;
import org.chancery.store.filter.LeaderFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is asked of the table of leaders named in articles. */
@Component
public class LeaderQueries {
    private static final String LIST = """
            select jsonb_strip_nulls(jsonb_build_object(
                'id', leader_id, 'name', (array_agg(name order by dated_at desc))[1], 'wikidata', max(wikidata),
                'country', (array_agg(country order by dated_at desc))[1],
                'office', (array_agg(office order by dated_at desc))[1],
                'role', lower((array_agg(role order by dated_at desc))[1]), 'known', bool_or(known),
                'articles', count(*), 'firstSeen', min(dated_at), 'lastSeen', max(dated_at)))
            from leader_mention
            where %s
            group by leader_id
            order by count(*) desc, max(dated_at) desc, leader_id
            limit ?
            """;

    private static final String NAMES = """
            select distinct on (leader_id) leader_id, name
            from leader_mention
            where leader_id = any(?::text[])
            order by leader_id, dated_at desc
            """;

    private final JdbcClient jdbc;

    LeaderQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One leader, as articles name them. */
    public Optional<RawJson<ListedLeader>> leader(String id) {
        var conditions = new Conditions();
        conditions.add("leader_id = ?", id);
        return list(conditions, 1).stream().findFirst();
    }

    /** The most often named first. */
    public List<RawJson<ListedLeader>> leaders(
            LeaderFilter filter, ArticleFilter naming, EventFilter reported, int limit) {
        var conditions = new Conditions();
        conditions.addIfAny("country = any(?::text[])", filter.country());
        if (filter.name() != null) {
            // The name, or one word of it, starts so.
            conditions.add("strpos(' ' || lower(name), ' ' || lower(?)) > 0", filter.name());
        }
        conditions.addPublication(filter.from(), filter.to());
        if (naming.isGiven()) {
            ArticleConditions.addNaming(conditions, naming, reported);
        } else {
            EventConditions.addReporting(conditions, "article_id", reported);
        }
        return list(conditions, limit);
    }

    /** The names of these leaders in the latest article, by their ids. */
    public Map<String, String> names(List<String> ids) {
        var names = new HashMap<String, String>();
        jdbc.sql(NAMES).param((Object) ids.toArray(String[]::new)).query(row -> {
            names.put(row.getString(1), row.getString(2));
        });
        return names;
    }

    private List<RawJson<ListedLeader>> list(Conditions conditions, int limit) {
        return jdbc.sql(conditions.in(LIST))
                .params(conditions.valuesAnd(limit))
                .query((row, _) -> new RawJson<ListedLeader>(row.getString(1)))
                .list();
    }
}
