package org.chancery.store.database.happening;

import java.util.Collection;
import org.chancery.store.happening.Cuts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table of what was taken apart by hand. */
@Component
class CutRows {
    private static final String AMONG = """
            select one, other
            from unnest(?::text[]) as first (id)
                join happening_cut on one = first.id
                join unnest(?::text[]) as second (id) on other = second.id
            """;

    private static final String ADD_CUTS = """
            insert into happening_cut (one, other)
            select one, other
            from jsonb_to_recordset(?::jsonb) as cut (one text, other text)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CutRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Cuts among(Collection<String> events) {
        return new Cuts(jdbc.sql(AMONG)
                .param(array(events))
                .param(array(events))
                .query((row, _) -> new Cuts.Pair(row.getString("one"), row.getString("other")))
                .set());
    }

    void add(Cuts cuts) {
        jdbc.sql(ADD_CUTS).param(json.writeValueAsString(cuts.pairs())).update();
    }

    private static String[] array(Collection<String> values) {
        return values.toArray(String[]::new);
    }
}
