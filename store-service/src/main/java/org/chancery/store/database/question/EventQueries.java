package org.chancery.store.database.question;

import java.util.List;
import java.util.Optional;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.store.database.Page;
import org.chancery.store.database.PageRequest;
import org.chancery.store.database.RawJson;
import org.chancery.store.database.question.Habits.Habit;
import org.chancery.store.database.question.Horizon.Published;
import org.chancery.store.database.question.Horizon.Step;
import org.chancery.store.filter.EventFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is asked of the table of events. */
@Component
public class EventQueries {
    private static final String BY_ID = """
            select published
            from event
            where id = ?
            limit 1
            """;

    private static final String PAGE = """
            select id, dated_at, published as item
            from event
            where %s
            order by dated_at desc, id desc
            limit ?
            """;

    /** In articles. */
    private static final List<Integer> NEAR = List.of(Horizon.NEAREST, 5_000);

    private final JdbcClient jdbc;
    private final Horizon horizon;
    private final Habits habits;

    EventQueries(JdbcClient jdbc, Horizon horizon, Habits habits) {
        this.jdbc = jdbc;
        this.horizon = horizon;
        this.habits = habits;
    }

    /** One event with its article. */
    public Optional<RawJson<DiplomaticEvent>> event(String id) {
        return jdbc.sql(BY_ID).param(id).query(String.class).optional().map(RawJson::new);
    }

    /** A page, the latest article first. */
    public Page<DiplomaticEvent> events(EventFilter filter, PageRequest page) {
        var published =
                new Published(Optional.ofNullable(filter.publishedFrom()), Optional.ofNullable(filter.publishedTo()));
        var steps = horizon.isLongAgo(page, Optional.ofNullable(filter.to()))
                ? List.<Step<DiplomaticEvent>>of()
                : NEAR.stream().map(articles -> step(articles, filter, page)).toList();
        return horizon.page(page, published, steps, habit -> all(habit, filter, page));
    }

    private Step<DiplomaticEvent> step(int articles, EventFilter filter, PageRequest page) {
        return new Step<>(articles, Habit.LATEST_FIRST, earliest -> {
            var conditions = EventConditions.of(filter);
            conditions.add("dated_at >= ?", earliest);
            return rows(conditions, page);
        });
    }

    List<PageRow<DiplomaticEvent>> all(Habit habit, EventFilter filter, PageRequest page) {
        return habit == Habit.LOOKED_UP && EventConditions.isLookedUp(filter)
                ? habits.by(habit, () -> rows(EventConditions.ofLookedUp(filter), page))
                : rows(EventConditions.of(filter), page);
    }

    private List<PageRow<DiplomaticEvent>> rows(Conditions conditions, PageRequest page) {
        conditions.addPage(page);
        return jdbc.sql(conditions.in(PAGE))
                .params(conditions.valuesAnd(page.limit() + 1))
                .query(PageRow::<DiplomaticEvent>of)
                .list();
    }
}
