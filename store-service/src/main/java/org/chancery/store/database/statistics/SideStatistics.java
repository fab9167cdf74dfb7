package org.chancery.store.database.statistics;

import java.util.ArrayList;
import java.util.List;
import org.chancery.store.database.question.EventConditions;
import org.chancery.store.database.tally.SideQuestion;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts by what is tallied by sides, by what is still to be added to it, and by the events of the days beside whole months. */
@Component
class SideStatistics {
    /** As small as they are, numbers of the smaller kind are added up faster. They are added up only once, by pair. */
    private static final String OF_TALLIES = """
            select source, target, scope, EVENTS as events, GOLDSTEIN as goldstein, QUAD1 as quad1, QUAD2 as quad2,
                QUAD3 as quad3, QUAD4 as quad4
            from (select * from tally_by_sides union all select * from tally_changes_by_sides(null)) as tally
            where %s
            """;

    private static final String OF_EVENTS = """
            union all
            select source, target, scope, count(*)::integer, sum(goldstein), (count(*) filter (where quad = 1))::integer,
                (count(*) filter (where quad = 2))::integer, (count(*) filter (where quad = 3))::integer,
                (count(*) filter (where quad = 4))::integer
            from event
            where %s
            group by 1, 2, 3
            """;

    /** Taken apart in the list of what is selected: a join with each side by itself takes three times as long. */
    private static final String PAIRS = """
            with of_sides as (OF_SIDES),
            of_source as (
                select unnest(source) as source, target, scope, events, goldstein, quad1, quad2, quad3, quad4
                from of_sides),
            pair as (
                select source, unnest(target) as target, scope, events, goldstein, quad1, quad2, quad3, quad4
                from of_source)""";

    private static final String DYADS = """
            PAIRS
            select source, target, sum(events) as events, sum(quad1) as quad1, sum(quad2) as quad2,
                sum(quad3) as quad3, sum(quad4) as quad4, sum(goldstein) / sum(events) as goldstein
            from pair
            where source <> target or scope = 'domestic'
            group by 1, 2
            having sum(events) > 0
            order by events desc, source, target
            limit ?
            """;

    private static final String GRAPH = """
            PAIRS
            select least(source, target) as source, greatest(source, target) as target, sum(events) as weight,
                sum(goldstein) / sum(events) as goldstein
            from pair
            where source <> target
            group by 1, 2
            having sum(events) > 0
            order by weight desc, source, target
            limit ?
            """;

    private final JdbcClient jdbc;

    SideStatistics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Dyad> dyads(SideQuestion question, int limit) {
        return ask(DYADS, question, limit)
                .query(DataClassRowMapper.newInstance(Dyad.class))
                .list();
    }

    List<Edge> graph(SideQuestion question, int limit) {
        return ask(GRAPH, question, limit)
                .query(DataClassRowMapper.newInstance(Edge.class))
                .list();
    }

    private JdbcClient.StatementSpec ask(String statement, SideQuestion question, int limit) {
        var relation = new StringBuilder(question.conditions().in(question.counting(OF_TALLIES)));
        var values = new ArrayList<>(question.conditions().valuesAnd());
        question.besides().stream().map(EventConditions::of).forEach(days -> {
            relation.append(days.in(OF_EVENTS));
            values.addAll(days.valuesAnd());
        });
        values.add(limit);
        return jdbc.sql(statement.replace("PAIRS", PAIRS).replace("OF_SIDES", relation))
                .params(values);
    }
}
