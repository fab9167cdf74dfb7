package org.chancery.standalone.replay;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * How one event of an article differs between two readings.
 *
 * @param article its id
 * @param before the event as the store has it; none if it is added
 * @param after the event as it is read now; none if it is removed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EventChange(
        Kind change,
        String article,
        @Nullable DiplomaticEvent before,
        @Nullable DiplomaticEvent after) {
    /** In what way. */
    enum Kind {
        @JsonProperty("added")
        ADDED,
        @JsonProperty("changed")
        CHANGED,
        @JsonProperty("removed")
        REMOVED
    }

    /** All that differ between two readings of one edition. */
    static List<EventChange> between(EnrichedArticle held, EnrichedArticle answer) {
        var article = answer.article().id();
        var before = byId(held);
        var changes = new ArrayList<EventChange>();
        byId(answer).forEach((id, now) -> {
            var old = before.remove(id);
            if (old == null) {
                changes.add(new EventChange(Kind.ADDED, article, null, now));
            } else if (!old.equals(now)) {
                changes.add(new EventChange(Kind.CHANGED, article, old, now));
            }
        });
        before.values().forEach(old -> changes.add(new EventChange(Kind.REMOVED, article, old, null)));
        return changes;
    }

    /** Of two events with one id, the first counts, as in the store. */
    private static Map<String, DiplomaticEvent> byId(EnrichedArticle reading) {
        return reading.allEvents().stream()
                .collect(toMap(DiplomaticEvent::id, event -> event, (first, _) -> first, LinkedHashMap::new));
    }

    /** The type that it has now, or had. */
    EventType type() {
        return Objects.requireNonNull(after == null ? before : after).type();
    }
}
