package org.chancery.store.database.note;

import java.time.ZoneOffset;
import org.chancery.store.note.Note;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The table of notes. */
@Repository
public class NoteRows {
    /** Whoever takes the article back waits until the note is there, and removes it. */
    private static final String ARTICLE = """
            select version, ?::text is null or exists (
                select 1
                from unnest(?::text[]) as kind
                where enriched -> kind @> jsonb_build_array(jsonb_build_object('id', ?::text))) as known
            from article
            where id = ? and status = 'USABLE'
            for share
            """;

    private static final String INSERT = """
            insert into note (id, article_id, event_id, mistake, author, noted_at, note)
            values (?, ?, ?, ?, ?, ?, ?::jsonb)
            """;

    private static final String DELETE = "delete from note where id = ?";

    /** Where an edition has what a note is about. */
    private static final String[] EVENTS = {"events", "domesticEvents"};

    private static final String[] LEADERS = {"leaders"};
    private static final String[] ISSUES = {"issues"};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    NoteRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Edition(int version, boolean knowsIt) {}

    /** Keeps the note if it is about the edition that holds, and about something in it. */
    @Transactional
    public Noting add(Note note) {
        var holding = holding(note);
        if (holding == null) {
            return new Noting.NoSuchArticle();
        }
        if (holding.version() != note.version()) {
            return new Noting.OtherEdition(holding.version());
        }
        if (!holding.knowsIt()) {
            return new Noting.NotInIt();
        }
        insert(note);
        return new Noting.Kept();
    }

    private @Nullable Edition holding(Note note) {
        var kinds = note.event() != null ? EVENTS : note.leader() != null ? LEADERS : ISSUES;
        var about = note.event() != null ? note.event() : note.leader() != null ? note.leader() : note.issue();
        return jdbc.sql(ARTICLE)
                .param(about)
                .param(kinds)
                .param(about)
                .param(note.article())
                .query((row, _) -> new Edition(row.getInt("version"), row.getBoolean("known")))
                .optional()
                .orElse(null);
    }

    private void insert(Note note) {
        jdbc.sql(INSERT)
                .params(note.id(), note.article())
                .param(note.event())
                .param(note.mistake().name())
                .param(note.author())
                .params(note.notedAt().atOffset(ZoneOffset.UTC), json.writeValueAsString(note))
                .update();
    }

    /** Removes it, and says whether it was there. */
    public boolean delete(String id) {
        return jdbc.sql(DELETE).param(id).update() > 0;
    }
}
