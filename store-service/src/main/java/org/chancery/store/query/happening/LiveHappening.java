package org.chancery.store.query.happening;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.chancery.contract.DiplomaticEvent;
import org.chancery.store.database.stream.HappeningChanges.Change;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A change of a happening, and how it stands on the stream: the same for all who watch, and written once, for the first who wants it. */
final class LiveHappening {
    private final Change change;
    private final JsonMapper json;
    private byte @Nullable [] written;

    LiveHappening(Change change, JsonMapper json) {
        this.change = change;
        this.json = json;
    }

    long number() {
        return change.number();
    }

    String id() {
        return change.happening().id();
    }

    boolean isEnded() {
        return Boolean.TRUE.equals(change.happening().ended());
    }

    /** The report that tells it best. */
    DiplomaticEvent event() {
        return change.happening().event();
    }

    /** A message of the stream. */
    synchronized byte[] written() {
        if (written == null) {
            written = "id:%d\nevent:happening\ndata:%s\n\n"
                    .formatted(change.number(), json.writeValueAsString(change.happening()))
                    .getBytes(UTF_8);
        }
        return written;
    }
}
