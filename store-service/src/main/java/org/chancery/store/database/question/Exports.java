package org.chancery.store.database.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.chancery.store.filter.ArticleFilter;
import org.chancery.store.filter.EventFilter;
import org.chancery.store.filter.NoteFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out the rows of a question one by one, through a cursor of the database: never more than a few hundred are in memory, however
 * many there are.
 */
@Repository
public class Exports {
    private static final int ROWS_AT_A_TIME = 200;

    private static final String EVENTS = """
            select id, published, recorded_at
            from event
            where %s
            order by dated_at desc, id desc
            """;

    private static final String ARTICLES = """
            select id, enriched, stored_at
            from article
            where %s
            order by dated_at desc, id desc
            """;

    private static final String HAPPENINGS = """
            select id, document, last_report
            from happening
            where %s
            order by last_report desc, id desc
            """;

    private static final String NOTED = """
            select article.id, jsonb_build_object('edition', article.enriched, 'notes', noted.notes), noted.at
            from (
                select article_id, jsonb_agg(note order by noted_at, id) as notes, max(noted_at) as at
                from note
                where %s
                group by article_id) noted
            join article on article.id = noted.article_id
            where article.status = 'USABLE'
            order by noted.at desc, article.id
            """;

    private final JdbcTemplate jdbc;

    Exports(DataSource database) {
        jdbc = new JdbcTemplate(database);
        jdbc.setFetchSize(ROWS_AT_A_TIME);
    }

    /**
     * A row that is exported.
     *
     * @param id of the event, article or happening
     * @param json the document
     * @param at when it was recorded; of a happening, its last report; of notes, the last of them
     */
    public record Row(String id, String json, Instant at) {
        private static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getString(1), row.getString(2), row.getTimestamp(3).toInstant());
        }
    }

    /** Events, those of the latest article first. A cursor lives in a transaction. */
    @Transactional(readOnly = true)
    public void events(EventFilter filter, Consumer<Row> rows) {
        export(EVENTS, EventConditions.of(filter), rows);
    }

    /** Enriched articles, the latest first. */
    @Transactional(readOnly = true)
    public void articles(ArticleFilter filter, EventFilter reported, Consumer<Row> rows) {
        export(ARTICLES, ArticleConditions.of(filter, reported), rows);
    }

    /** Happenings, those reported latest first. */
    @Transactional(readOnly = true)
    public void happenings(EventFilter filter, Consumer<Row> rows) {
        export(HAPPENINGS, HappeningConditions.of(filter), rows);
    }

    /** Articles in which something was noted, those noted latest first, each with its notes. */
    @Transactional(readOnly = true)
    public void notes(NoteFilter filter, Consumer<Row> rows) {
        export(NOTED, NoteQueries.conditions(filter), rows);
    }

    private void export(String statement, Conditions conditions, Consumer<Row> rows) {
        jdbc.query(
                conditions.in(statement),
                row -> {
                    rows.accept(Row.of(row));
                },
                conditions.valuesAnd().toArray());
    }
}
