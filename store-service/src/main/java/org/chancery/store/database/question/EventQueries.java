package org.chancery.store.database.question;

import java.util.Optional;
import org.chancery.contract.DiplomaticEvent;
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
    private final Horizon horizon;

    EventQueries(JdbcClient jdbc, Horizon horizon) {
        this.jdbc = jdbc;
        this.horizon = horizon;
    }

    /** One event with its article. */
    public Optional<RawJson<DiplomaticEvent>> event(String id) {
        return jdbc.sql(BY_ID).param(id).query(String.class).optional().map(RawJson::new);
    }

    /** A page, the latest article first. */
    public Page<DiplomaticEvent> events(EventFilter filter, PageRequest page) {
        return horizon.page(page, Optional.ofNullable(filter.to()), earliest -> {
            var conditions = EventConditions.of(filter);
            conditions.addPage(page);
            earliest.ifPresent(moment -> conditions.add("dated_at >= ?", moment));
            return jdbc.sql(conditions.in(PAGE))
                    .params(conditions.valuesAnd(page.limit() + 1))
                    .query(PageRow::<DiplomaticEvent>of)
                    .list();
        });
    }
}
