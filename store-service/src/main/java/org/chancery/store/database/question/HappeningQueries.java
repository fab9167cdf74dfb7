package org.chancery.store.database.question;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.chancery.store.database.Page;
import org.chancery.store.database.PageRequest;
import org.chancery.store.database.RawJson;
import org.chancery.store.database.ReportedHappening;
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

    HappeningQueries(JdbcClient jdbc, Horizon horizon) {
        this.jdbc = jdbc;
        this.horizon = horizon;
    }

    /** A page of happenings of which any report is asked for, those reported latest first. */
    public Page<Happening> happenings(EventFilter filter, PageRequest page) {
        return horizon.page(page, Optional.ofNullable(filter.to()), earliest -> {
            var conditions = earliest.isPresent() ? HappeningConditions.ofEach(filter) : HappeningConditions.of(filter);
            conditions.addPage(page);
            earliest.ifPresent(moment -> conditions.add("dated_at >= ?", moment));
            return jdbc.sql(conditions.in(PAGE))
                    .params(conditions.valuesAnd(page.limit() + 1))
                    .query(PageRow::<Happening>of)
                    .list();
        });
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
