package org.chancery.store.database.question;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.chancery.store.database.Page;
import org.chancery.store.database.PageRequest;
import org.chancery.store.database.RawJson;
import org.chancery.store.database.ReportedHappening;
import org.chancery.store.database.question.Habits.Habit;
import org.chancery.store.database.question.Horizon.Published;
import org.chancery.store.database.question.Horizon.Step;
import org.chancery.store.filter.EventFilter;
import org.chancery.store.happening.Happening;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is asked of the table of happenings. */
@Component
public class HappeningQueries {
    private static final String PAGE = """
            select id, dated_at, document as item
            from (
                select id, last_report as dated_at, document, ended, scope, parts
                from happening) as happening
            where %s
            order by dated_at desc, id desc
            limit ?
            """;

    private static final String TOLD = """
            with told as materialized (select article_id, id, day from event where %s)""";

    private static final String ROWS = """
            select id, last_report as dated_at, document, ended, scope, parts
            from happening
            where %s
            """;

    private static final String FIRST_NEAR = ROWS + """
            order by last_report desc, id desc
            limit ?
            """;

    private static final String FIRST = """
            (select id, dated_at, document as item
            from (%s) as happening
            where %s
            order by dated_at desc, id desc
            limit ?)
            """;

    private static final String EITHER = """
            select id, dated_at, item
            from (EITHER) as either
            order by dated_at desc, id desc
            limit ?
            """;

    /** In happenings: where a page is not full after these, what is asked for is so rare that it is looked up. */
    private static final int MOST_NEAR = 20_000;

    /** In articles. */
    private static final List<Integer> NEAR = List.of(Horizon.NEAREST, 10_000);

    private static final String BY_REPORT = """
            select jsonb_build_object('happening', document, 'reports', (
                select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('event', published, 'because', because)) order by day, dated_at, event.id)
                from happening_report join event
                    on event.article_id = happening_report.article_id and event.id = happening_report.event_id
                        and event.day = happening_report.event_day
                where happening_report.happening = happening.id and event.status <> 'retracted'))
            from happening
            where %s and id = (select happening from happening_report where event_id = ?)
            """;

    private static final String COUNT = """
            select count(*)
            from happening
            where last_report >= ? and %s
            """;

    private final JdbcClient jdbc;
    private final Horizon horizon;
    private final Habits habits;

    HappeningQueries(JdbcClient jdbc, Horizon horizon, Habits habits) {
        this.jdbc = jdbc;
        this.horizon = horizon;
        this.habits = habits;
    }

    /** A page of happenings of which any report is asked for, those reported latest first. */
    public Page<Happening> happenings(EventFilter filter, PageRequest page) {
        var days = new Around(filter);
        if (horizon.isLongAgo(page, days.last())) {
            var first = habits.by(Habit.LATEST_FIRST, () -> around(days, filter, page));
            return PageRow.page(first.size() > page.limit() ? first : all(Habit.LOOKED_UP, filter, page), page.limit());
        }
        var published = new Published(Optional.ofNullable(filter.publishedFrom()), Optional.empty());
        var steps = NEAR.stream().map(articles -> step(articles, filter, page)).toList();
        return horizon.page(page, published, steps, habit -> all(habit, filter, page));
    }

    private Step<Happening> step(int articles, EventFilter filter, PageRequest page) {
        return new Step<>(articles, Habit.LATEST_FIRST, earliest -> {
            var conditions = HappeningConditions.ofEach(filter);
            conditions.add("dated_at >= ?", earliest);
            conditions.addPage(page);
            return rows(conditions.as(PAGE), page.limit() + 1);
        });
    }

    /** Those of these days. Looks no further through them than a page should need: then it finds too few. */
    List<PageRow<Happening>> around(Around days, EventFilter filter, PageRequest page) {
        var near = days.near();
        near.addPage(page, "last_report, id");
        var farOff = days.farOff();
        farOff.addPage(page, "last_report, id");
        var each = HappeningConditions.ofEach(filter);
        int limit = page.limit() + 1;
        each.addPage(page);
        var either = FIRST.formatted(near.in(FIRST_NEAR), each.in("%s"))
                + "union\n"
                + FIRST.formatted(farOff.in(ROWS), each.in("%s"));
        var values = near.valuesAnd(MOST_NEAR);
        values.addAll(each.valuesAnd(limit));
        values.addAll(farOff.valuesAnd());
        values.addAll(each.valuesAnd(limit, limit));
        return jdbc.sql(EITHER.replace("EITHER", either))
                .params(values)
                .query(PageRow::<Happening>of)
                .list();
    }

    List<PageRow<Happening>> all(Habit habit, EventFilter filter, PageRequest page) {
        if (habit == Habit.NONE || !EventConditions.isLookedUp(filter)) {
            var conditions = HappeningConditions.of(filter);
            conditions.addPage(page);
            return rows(conditions.as(PAGE), page.limit() + 1);
        }
        var told = EventConditions.ofLookedUp(filter);
        var conditions = HappeningConditions.ofTold();
        conditions.addPage(page);
        return habits.by(habit, () -> rows(told.as(TOLD).or("", conditions.as(PAGE)), page.limit() + 1));
    }

    private List<PageRow<Happening>> rows(Conditions statement, int limit) {
        return jdbc.sql(statement.in("%s"))
                .params(statement.valuesAnd(limit))
                .query(PageRow::<Happening>of)
                .list();
    }

    /** How many happenings there are of which any report is asked for, and the last one came at this moment or later. */
    public long count(EventFilter filter, Instant lastReport) {
        var conditions = HappeningConditions.of(filter);
        return jdbc.sql(conditions.in(COUNT))
                .param(lastReport.atOffset(ZoneOffset.UTC))
                .params(conditions.valuesAnd())
                .query(Long.class)
                .single();
    }

    /** The happening that has this report, with all its reports and why they belong to it. */
    public Optional<RawJson<ReportedHappening>> happening(String report) {
        return jdbc.sql(HappeningConditions.shown().in(BY_REPORT))
                .param(report)
                .query(String.class)
                .optional()
                .map(RawJson::new);
    }
}
