package org.chancery.store.database.edition;

import java.util.List;
import java.util.Set;
import org.chancery.contract.ArticleReference;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Which events an edition retracts, and which must be published after it. */
@Component
class Retractions {
    private static final String RETRACT_ALL_BUT = """
            update event
            set retracted_by = ?, retracted_offset = ?, status = 'retracted', recorded_at = now(),
                published = published || jsonb_build_object('status', 'retracted', 'article', ?::jsonb)
            where article_id = ? and status <> 'retracted' and id not in (select unnest(?::text[]))
            """;

    /** In a transaction, now() is when it began: the time of the rows that it has written. */
    private static final String PUBLISH_CHANGED = """
            update event
            set retracted_by = case when recorded_at = now() then ?::integer end,
                retracted_offset = case when recorded_at = now() then ?::bigint end
            where article_id = ? and status <> 'retracted'
            """;

    private static final String PUBLISH_AGAIN = """
            update event
            set retracted_by = ?, retracted_offset = ?, published = jsonb_set(published, '{article}', ?::jsonb)
            where article_id = ? and status <> 'retracted'
            """;

    private static final String PUBLISHED_AFTER = """
            select published from event
            where article_id = ? and retracted_by = ? and retracted_offset is not distinct from ?
            """;

    private static final String LIVE = """
            select id from event
            where article_id = ? and status <> 'retracted'
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Retractions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Retracts what this edition no longer reports, in the name of the current edition. */
    void retractAllBut(EnrichedArticle edition, ArticleReference holding) {
        var ids = edition.allEvents().stream().map(DiplomaticEvent::id).toArray(String[]::new);
        jdbc.sql(RETRACT_ALL_BUT)
                .param(edition.article().version())
                .param(edition.offset())
                .param(json.writeValueAsString(holding))
                .param(edition.article().id())
                .param(ids)
                .update();
    }

    /** Marks the current events of an article that this reading has added or changed to be published after it. */
    void publishChanged(EnrichedArticle reading) {
        var article = reading.article();
        jdbc.sql(PUBLISH_CHANGED)
                .param(article.version())
                .param(reading.offset())
                .param(article.id())
                .update();
    }

    /** Marks all current events of an article to be published again after this reading, which may have told others. */
    void publishAgain(EnrichedArticle reading, ArticleReference holding) {
        var article = reading.article();
        jdbc.sql(PUBLISH_AGAIN)
                .param(article.version())
                .param(reading.offset())
                .param(json.writeValueAsString(holding))
                .param(article.id())
                .update();
    }

    /** The events to publish after this edition, as they are now. */
    List<DiplomaticEvent> publishedAfter(EnrichedArticle edition) {
        var article = edition.article();
        return jdbc.sql(PUBLISHED_AFTER)
                .param(article.id())
                .param(article.version())
                .param(edition.offset())
                .query((row, _) -> json.readValue(row.getString("published"), DiplomaticEvent.class))
                .list();
    }

    /** The ids of the current events of an article. */
    Set<String> live(String article) {
        return jdbc.sql(LIVE)
                .param(article)
                .query((row, _) -> row.getString("id"))
                .set();
    }
}
