package org.chancery.store.query.atom;

import java.util.stream.Stream;
import org.chancery.store.database.RawJson;
import org.chancery.store.happening.Happening;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads happenings as the database holds them. */
@Component
class StoredHappenings {
    private static final Logger log = LoggerFactory.getLogger(StoredHappenings.class);

    private final JsonMapper json;

    StoredHappenings(JsonMapper json) {
        this.json = json;
    }

    /** The happening, or nothing if it was stored when more was let in than today. */
    Stream<Happening> read(RawJson<Happening> document) {
        try {
            return Stream.of(json.readValue(document.text(), Happening.class));
        } catch (JacksonException e) {
            log.warn("A happening cannot be read and is left out of a feed: {}", e.getOriginalMessage());
            return Stream.empty();
        }
    }
}
