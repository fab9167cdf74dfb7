package org.chancery.store.database.stream;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.store.happening.Happening;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What has changed in the table of happenings. */
@Component
public class HappeningChanges {
    private static final Logger log = LoggerFactory.getLogger(HappeningChanges.class);
    private static final int MOST_AT_ONCE = 200;

    private static final String AFTER = """
            select change, document
            from happening
            where change > ?
            order by change
            limit ?
            """;

    private static final String EXTENT = """
            select greatest((select max(change) from happening), change) as last, change as forgotten
            from happening_forgotten
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    HappeningChanges(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A happening as it is since a change. */
    public record Change(long number, Happening happening) {}

    /**
     * Some changes in their order; only the latest change of each happening.
     *
     * @param last number of the last of them, whether it can be read or not
     * @param isMore whether there may be more after it
     */
    public record Page(List<Change> changes, long last, boolean isMore) {}

    private record Row(long change, String document) {}

    /** The first changes after this one. */
    public Page after(long change) {
        var rows = jdbc.sql(AFTER)
                .param(change)
                .param(MOST_AT_ONCE)
                .query((row, _) -> new Row(row.getLong("change"), row.getString("document")))
                .list();
        var changes = rows.stream().flatMap(this::read).toList();
        return new Page(changes, rows.isEmpty() ? change : rows.getLast().change(), rows.size() == MOST_AT_ONCE);
    }

    private Stream<Change> read(Row row) {
        try {
            return Stream.of(new Change(row.change(), json.readValue(row.document(), Happening.class)));
        } catch (JacksonException e) {
            log.warn("Change {} of the happenings cannot be read and is not streamed", row.change(), e);
            return Stream.empty(); // stored when more was let in than today
        }
    }

    /** From where to where there are changes. */
    public ChangeExtent extent() {
        return jdbc.sql(EXTENT)
                .query((row, _) -> new ChangeExtent(row.getLong("last"), row.getLong("forgotten")))
                .single();
    }

    /** The number of the latest change, 0 if there was none. */
    public long last() {
        return extent().last();
    }
}
