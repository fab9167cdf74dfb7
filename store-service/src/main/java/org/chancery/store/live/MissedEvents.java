package org.chancery.store.live;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads again from the topic, for one who comes back, what the feed does not keep any more. */
@Component
final class MissedEvents {
    private final EventHistory history;
    private final JsonMapper json;

    MissedEvents(EventHistory history, JsonMapper json) {
        this.history = history;
        this.json = json;
    }

    boolean areAllAfter(StreamPosition seen) {
        return history.hasAllAfter(seen);
    }

    /** Hands over what stands after one position, up to the other, as long as it is wanted. */
    void read(StreamPosition from, StreamPosition to, Predicate<LiveEvent> isMoreWanted) {
        var place = new AtomicReference<>(from);
        history.read(from, to, (event, partition, offset) -> {
            var position = place.updateAndGet(before -> before.with(partition, offset));
            return isMoreWanted.test(new LiveEvent(event, json.writeValueAsString(event), partition, offset, position));
        });
    }
}
