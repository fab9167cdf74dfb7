package org.chancery.store.database.happening;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.chancery.store.happening.Happening;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table of happenings. Only what has changed is written. */
@Component
class HappeningRows {
    private static final String PUT = """
            insert into happening (id, change, ended, last_report, document, parts)
            select document ->> 'id', nextval('happening_change'), coalesce((document ->> 'ended')::boolean, false), "lastReport",
                document, parts
            from jsonb_to_recordset(?::jsonb) as happening (document jsonb, "lastReport" timestamptz, parts text[])
            on conflict (id) do update set
                change = excluded.change, changed_at = now(), ended = excluded.ended, last_report = excluded.last_report,
                document = excluded.document, parts = excluded.parts
            where (happening.document, happening.parts) is distinct from (excluded.document, excluded.parts)
            """;

    private static final String DOCUMENTS = """
            select document
            from happening
            where id = any(?::text[]) and not ended
            """;

    private static final String WITHOUT_REPORTS = DOCUMENTS
            + "and not exists (select 1 from happening_report where happening_report.happening = happening.id)";

    /** The last one that is deleted is remembered: whoever has seen less cannot be told of all any more. */
    private static final String DELETE_ENDED = """
            with deleted as (
                delete from happening
                where ended and changed_at < ?
                returning change)
            update happening_forgotten
            set change = greatest(happening_forgotten.change, (select max(change) from deleted))
            where exists (select from deleted)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    HappeningRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Happening> live(Collection<String> ids) {
        return documents(jdbc.sql(DOCUMENTS).param(array(ids)));
    }

    List<Happening> withoutReports(Collection<String> ids) {
        return documents(jdbc.sql(WITHOUT_REPORTS).param(array(ids)));
    }

    private List<Happening> documents(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, _) -> json.readValue(row.getString("document"), Happening.class))
                .list();
    }

    private record Row(
            Happening document,
            Instant lastReport,
            @Nullable Set<String> parts) {
        static Row of(GroupedHappening grouped) {
            return new Row(grouped.happening(), grouped.happening().lastReport(), grouped.parts());
        }
    }

    void put(Collection<GroupedHappening> happenings) {
        var rows = happenings.stream().map(Row::of).toList();
        jdbc.sql(PUT).param(json.writeValueAsString(rows)).update();
    }

    /** Deletes those that had ended before this moment. */
    void deleteEnded(OffsetDateTime before) {
        jdbc.sql(DELETE_ENDED).param(before).update();
    }

    private static String[] array(Collection<String> values) {
        return values.toArray(String[]::new);
    }
}
