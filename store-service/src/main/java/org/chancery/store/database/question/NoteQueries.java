package org.chancery.store.database.question;

import org.chancery.store.database.Page;
import org.chancery.store.database.PageRequest;
import org.chancery.store.filter.NoteFilter;
import org.chancery.store.note.Mistake;
import org.chancery.store.note.Note;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is asked of the table of notes. */
@Component
public class NoteQueries {
    private static final String PAGE = """
            select id, dated_at, note as item
            from (select *, noted_at as dated_at from note) note
            where %s
            order by dated_at desc, id desc
            limit ?
            """;

    private final JdbcClient jdbc;

    NoteQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page, the latest first. */
    public Page<Note> notes(NoteFilter filter, PageRequest page) {
        var conditions = conditions(filter);
        conditions.addPage(page);
        var rows = jdbc.sql(conditions.in(PAGE))
                .params(conditions.valuesAnd(page.limit() + 1))
                .query(PageRow::<Note>of)
                .list();
        return PageRow.page(rows, page.limit());
    }

    static Conditions conditions(NoteFilter filter) {
        var all = new Conditions();
        all.addIfGiven("article_id = ?", filter.article());
        all.addIfGiven("event_id = ?", filter.event());
        all.addIfGiven("author = ?", filter.author());
        all.addIfAny(
                "mistake = any(?::text[])",
                filter.mistake().stream().map(Mistake::name).toList());
        return all;
    }
}
