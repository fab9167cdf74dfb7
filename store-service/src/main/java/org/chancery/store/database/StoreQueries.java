package org.chancery.store.database;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.contract.EventStatus;
import org.chancery.contract.EventType;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record3;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The questions that the tables are asked; only the conditions that were given stand in the SQL. */
@Component
class StoreQueries {
    private static final Field<String> ID = field(name("id"), String.class);
    private static final Field<OffsetDateTime> DATED_AT = field(name("dated_at"), OffsetDateTime.class);
    private static final Field<String> STATUS = field(name("status"), String.class);
    private static final Field<JSONB> PUBLISHED = field(name("published"), JSONB.class);

    private final DSLContext sql;

    StoreQueries(DSLContext sql) {
        this.sql = sql;
    }

    Optional<String> article(String id) {
        return sql.select(field(name("enriched"), JSONB.class))
                .from(table(name("article")))
                .where(ID.eq(id))
                .and(STATUS.ne(inline("WITHHELD")))
                .fetchOptional(0, JSONB.class)
                .map(JSONB::data);
    }

    Optional<String> event(String id) {
        return sql.select(PUBLISHED)
                .from(table(name("event")))
                .where(ID.eq(id))
                .fetchOptional(0, JSONB.class)
                .map(JSONB::data);
    }

    Page events(EventFilter filter, PageRequest page) {
        var rows = sql.select(ID, DATED_AT, PUBLISHED)
                .from(table(name("event")))
                .where(conditions(filter))
                .and(after(page))
                .orderBy(DATED_AT.desc(), ID.desc())
                .limit(page.limit() + 1)
                .fetch();
        return page(rows, page.limit());
    }

    private static Condition conditions(EventFilter filter) {
        var all = new ArrayList<Condition>();
        addOverlap(all, filter.source(), "source");
        addOverlap(all, filter.target(), "target");
        addOverlap(all, filter.issue(), "issues");
        if (!filter.country().isEmpty()) {
            all.add(overlaps("source", filter.country()).or(overlaps("target", filter.country())));
        }
        if (filter.leader() != null) {
            all.add(overlaps("leaders", List.of(filter.leader())));
        }
        if (!filter.type().isEmpty()) {
            all.add(field(name("type"), String.class)
                    .in(filter.type().stream().map(EventType::name).toList()));
        }
        if (!filter.quad().isEmpty()) {
            all.add(field(name("quad"), Integer.class).in(filter.quad()));
        }
        all.add(status(filter.status()));
        addDays(all, "event_date", filter.from(), filter.to());
        if (filter.since() != null) {
            all.add(field(name("recorded_at"), OffsetDateTime.class)
                    .ge(filter.since().atOffset(ZoneOffset.UTC)));
        }
        if (filter.minConfidence() != null) {
            all.add(field(name("confidence"), Double.class).ge(filter.minConfidence()));
        }
        addEqual(all, "outlet", filter.outlet());
        addEqual(all, "article_id", filter.article());
        if (filter.q() != null) {
            all.add(field("published -> 'evidence' ->> 'text'", String.class)
                    .containsIgnoreCase(filter.q())
                    .or(field("published -> 'article' ->> 'title'", String.class)
                            .containsIgnoreCase(filter.q())));
        }
        return all.stream().reduce(noCondition(), Condition::and);
    }

    /** What was taken back is told only to those who ask for it. */
    private static Condition status(List<EventStatus> asked) {
        return asked.isEmpty()
                ? STATUS.ne(inline("retracted"))
                : STATUS.in(asked.stream().map(EventRows::name).toList());
    }

    private static void addOverlap(List<Condition> all, List<String> values, String column) {
        if (!values.isEmpty()) {
            all.add(overlaps(column, values));
        }
    }

    private static Condition overlaps(String column, List<String> values) {
        return condition("{0} && {1}::text[]", field(name(column)), val(values.toArray(String[]::new)));
    }

    private static void addEqual(List<Condition> all, String column, @Nullable String value) {
        if (value != null) {
            all.add(field(name(column), String.class).eq(value));
        }
    }

    private static void addDays(List<Condition> all, String column, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) {
            all.add(field(name(column), LocalDate.class).ge(from));
        }
        if (to != null) {
            all.add(field(name(column), LocalDate.class).le(to));
        }
    }

    Page articles(ArticleFilter filter, PageRequest page) {
        var brief = field(
                "jsonb_build_object('article', enriched -> 'article' #- '{body}', 'leaders', enriched -> 'leaders',"
                        + " 'issues', enriched -> 'issues', 'events', jsonb_array_length(enriched -> 'events'))",
                JSONB.class);
        var rows = sql.select(ID, DATED_AT, brief)
                .from(table(name("article")))
                .where(conditions(filter))
                .and(after(page))
                .orderBy(DATED_AT.desc(), ID.desc())
                .limit(page.limit() + 1)
                .fetch();
        return page(rows, page.limit());
    }

    private static Condition conditions(ArticleFilter filter) {
        var all = new ArrayList<Condition>();
        all.add(STATUS.eq(inline("USABLE")));
        if (!filter.country().isEmpty()) {
            all.add(child("leader_mention", field(name("country"), String.class).in(filter.country()))
                    .or(child("event", overlaps("source", filter.country()).or(overlaps("target", filter.country())))));
        }
        if (!filter.issue().isEmpty()) {
            all.add(child("issue_tag", field(name("issue_id"), String.class).in(filter.issue())));
        }
        if (filter.leader() != null) {
            all.add(child(
                    "leader_mention", field(name("leader_id"), String.class).eq(filter.leader())));
        }
        addEqual(all, "outlet", filter.outlet());
        addPublication(all, filter.from(), filter.to());
        if (filter.q() != null) {
            all.add(field(name("title"), String.class).containsIgnoreCase(filter.q()));
        }
        return all.stream().reduce(noCondition(), Condition::and);
    }

    private static Condition child(String table, Condition condition) {
        return exists(select(inline(1))
                .from(table(name(table)))
                .where(field(name(table, "article_id")).eq(field(name("article", "id"))))
                .and(condition));
    }

    private static void addPublication(List<Condition> all, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) {
            all.add(DATED_AT.ge(from.atStartOfDay().atOffset(ZoneOffset.UTC)));
        }
        if (to != null) {
            all.add(DATED_AT.lt(to.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC)));
        }
    }

    List<String> leaders(LeaderFilter filter, int limit) {
        var all = new ArrayList<Condition>();
        if (!filter.country().isEmpty()) {
            all.add(field(name("country"), String.class).in(filter.country()));
        }
        addEqual(all, "leader_id", filter.id());
        if (filter.name() != null) {
            var named = field(name("name"), String.class);
            all.add(named.startsWithIgnoreCase(filter.name()).or(named.containsIgnoreCase(" " + filter.name())));
        }
        addPublication(all, filter.from(), filter.to());
        var leader = field(
                "jsonb_strip_nulls(jsonb_build_object('id', leader_id, 'name', (array_agg(name order by dated_at desc))[1],"
                        + " 'wikidata', max(wikidata), 'country', (array_agg(country order by dated_at desc))[1],"
                        + " 'office', (array_agg(office order by dated_at desc))[1],"
                        + " 'role', lower((array_agg(role order by dated_at desc))[1]),"
                        + " 'known', bool_or(known), 'articles', count(*), 'firstSeen', min(dated_at),"
                        + " 'lastSeen', max(dated_at)))",
                JSONB.class);
        return sql.select(leader)
                .from(table(name("leader_mention")))
                .where(all)
                .groupBy(field(name("leader_id")))
                .orderBy(count().desc(), max(DATED_AT).desc())
                .limit(limit)
                .fetch(row -> row.value1().data());
    }

    private static Condition after(PageRequest page) {
        return page.after()
                .map(cursor ->
                        row(DATED_AT, ID).lt(row(val(cursor.datedAt().atOffset(ZoneOffset.UTC)), val(cursor.id()))))
                .orElseGet(() -> noCondition());
    }

    private static Page page(Result<Record3<String, OffsetDateTime, JSONB>> rows, int limit) {
        var items = rows.stream().limit(limit).map(row -> row.value3().data()).toList();
        boolean more = rows.size() > limit;
        return new Page(items, more ? Optional.of(cursor(rows.get(limit - 1))) : Optional.empty());
    }

    private static Cursor cursor(Record3<String, OffsetDateTime, JSONB> row) {
        return new Cursor(row.value2().toInstant(), row.value1());
    }
}
