package org.chancery.store.database.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.IntStream;
import org.chancery.contract.DiplomaticEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Full-text search in events that need not be stored: the same words of an event, and the same meaning, as in the table of events. */
@Component
public class WordSearch {
    private static final String FOUND = """
            select number
            from unnest(?::text[], ?::text[]) with ordinality as event (title, evidence, number)
            where to_tsvector('english', left(title, 1000) || ' ' || left(evidence, 2000)) @@ websearch_to_tsquery('english', ?)
            """;

    private final JdbcClient jdbc;

    WordSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these events in which the words are found, by their identity. */
    public List<DiplomaticEvent> found(String words, List<DiplomaticEvent> events) {
        var found = jdbc.sql(FOUND)
                .param(events.stream().map(WordSearch::title).toArray(String[]::new))
                .param(events.stream()
                        .map(event -> writable(event.evidence().text()))
                        .toArray(String[]::new))
                .param(words)
                .query((row, _) -> row.getInt("number"))
                .set();
        return IntStream.range(0, events.size())
                .filter(number -> found.contains(number + 1))
                .mapToObj(events::get)
                .toList();
    }

    private static String title(DiplomaticEvent event) {
        var article = event.article();
        return article == null ? "" : writable(article.title());
    }

    /** The database takes no NUL and no half of a character. */
    private static String writable(String text) {
        return new String(text.getBytes(UTF_8), UTF_8).replace('\u0000', ' ');
    }
}
