package org.chancery.store.database.question;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventType;
import org.chancery.store.database.Page;
import org.chancery.store.database.PageRequest;
import org.chancery.store.database.RawJson;
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

    private final JdbcClient jdbc;

    EventQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One event with its article. */
    public Optional<RawJson<DiplomaticEvent>> event(String id) {
        return jdbc.sql(BY_ID).param(id).query(String.class).optional().map(RawJson::new);
    }

    /** A page, the latest article first. */
    public Page<DiplomaticEvent> events(EventFilter filter, PageRequest page) {
        var conditions = conditions(filter);
        conditions.addPage(page);
        var rows = jdbc.sql(conditions.in(PAGE))
                .params(conditions.valuesAnd(page.limit() + 1))
                .query(PageRow::<DiplomaticEvent>of)
                .list();
        return PageRow.page(rows, page.limit());
    }

    /** The same as {@link EventFilter#matches}, but for what was taken back: that is listed only for those who ask for it. */
    private static Conditions conditions(EventFilter filter) {
        var all = new Conditions();
        all.addIfAny("source && ?::text[]", filter.source());
        all.addIfAny("target && ?::text[]", filter.target());
        all.addIfAny("(source && ?::text[] or target && ?::text[])", filter.country());
        all.addIfAny("issues && ?::text[]", filter.issue());
        all.addIfAny(
                "type = any(?::text[])",
                filter.type().stream().map(EventType::name).toList());
        all.addIfAny(
                "status = any(?::text[])",
                filter.status().stream()
                        .map(status -> status.name().toLowerCase(Locale.ROOT))
                        .toList());
        if (filter.status().isEmpty()) {
            all.add("status <> 'retracted'");
        }
        if (!filter.quad().isEmpty()) {
            all.add("quad = any(?::integer[])", (Object) filter.quad().toArray(Integer[]::new));
        }
        all.addIfAny("leaders && ?::text[]", filter.leader() == null ? List.of() : List.of(filter.leader()));
        addRest(all, filter);
        return all;
    }

    private static void addRest(Conditions all, EventFilter filter) {
        all.addIfGiven("event_date >= ?", filter.from());
        all.addIfGiven("event_date <= ?", filter.to());
        if (filter.since() != null) {
            all.add("recorded_at >= ?", filter.since().atOffset(ZoneOffset.UTC));
        }
        all.addIfGiven("confidence >= ?", filter.minConfidence());
        all.addIfGiven("outlet = ?", filter.outlet());
        all.addIfGiven("article_id = ?", filter.article());
        if (filter.q() != null) {
            all.add("""
                    (strpos(lower(published #>> '{evidence,text}'), lower(?)) > 0
                        or strpos(lower(published #>> '{article,title}'), lower(?)) > 0)""", filter.q(), filter.q());
        }
    }
}
