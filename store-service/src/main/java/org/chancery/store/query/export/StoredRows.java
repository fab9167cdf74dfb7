package org.chancery.store.query.export;

import java.util.function.Function;
import org.chancery.store.database.question.Exports.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows as what they are the JSON of, and leaves out what cannot be read: it would end every file in which it stands. */
final class StoredRows<T> {
    private static final Logger log = LoggerFactory.getLogger(StoredRows.class);

    private final JsonMapper json;
    private final Class<T> type;

    StoredRows(JsonMapper json, Class<T> type) {
        this.json = json;
        this.type = type;
    }

    /** What makes a line of a document, and of what stands beside it in its row. */
    interface Writing<T, R> {
        R line(T document, Row row);
    }

    /** The lines of those that can be read. */
    <R> Rows<R> lines(Rows<Row> rows, Writing<T, R> writing) {
        return lines -> rows.to(row -> {
            T document;
            try {
                document = json.readValue(row.json(), type);
            } catch (JacksonException e) {
                // Stored when more was let in than today.
                var reason = e.getOriginalMessage();
                log.warn("{} {} cannot be read and is not exported: {}", type.getSimpleName(), row.id(), reason);
                return;
            }
            lines.accept(writing.line(document, row));
        });
    }

    /** The lines of those that can be read, made of the document alone. */
    <R> Rows<R> lines(Rows<Row> rows, Function<T, R> writing) {
        return lines(rows, (document, _) -> writing.apply(document));
    }
}
