package org.chancery.store.database.profile;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.contract.ArticleReference;
import org.chancery.store.database.LeaderProfile.Quote;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What articles quote a leader as saying. The engine does not read who speaks, so these are sentences that report something said, by this
 * leader and nobody else, and have words in quotation marks.
 */
@Component
class LeaderQuotes {
    private static final int MOST_SENTENCES = 100;
    private static final int MOST = 20;

    /** Of the quad classes those of words; one sentence may report several events. */
    private static final String SENTENCES = """
            select id, sentence, article
            from (
                select distinct on (article_id, published #>> '{evidence,text}') id, dated_at,
                    published #>> '{evidence,text}' as sentence, published ->> 'article' as article
                from event
                where leaders @> array[cast(? as text)] and quad in (1, 3) and status = 'happened'
                    and jsonb_array_length(published -> 'source') = 1 and published #>> '{source,0,leader}' = ?
                    and published #>> '{evidence,text}' ~ '["“]'
                order by article_id, published #>> '{evidence,text}', id) as told
            order by dated_at desc, id desc
            limit ?
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LeaderQuotes(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Sentence(String id, String sentence, String article) {}

    /** Those of the latest articles. */
    List<Quote> of(String leader) {
        return jdbc
                .sql(SENTENCES)
                .params(leader, leader, MOST_SENTENCES)
                .query((row, _) -> new Sentence(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .flatMap(this::quote)
                .limit(MOST)
                .toList();
    }

    private Stream<Quote> quote(Sentence said) {
        var words = QuotedWords.of(said.sentence());
        return words.isEmpty()
                ? Stream.empty()
                : Stream.of(new Quote(
                        words, said.sentence(), said.id(), json.readValue(said.article(), ArticleReference.class)));
    }
}
