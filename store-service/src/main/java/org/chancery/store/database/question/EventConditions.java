package org.chancery.store.database.question;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.chancery.contract.EventType;
import org.chancery.store.filter.EventFilter;

/** The filter of events as conditions on the table of events. */
final class EventConditions {
    private EventConditions() {}

    /** The same as {@link EventFilter#matches}, but for what was taken back: that is listed only for those who ask for it. */
    static Conditions of(EventFilter filter) {
        var all = new Conditions();
        all.addIfAny("source && ?::text[]", filter.source());
        all.addIfAny("target && ?::text[]", filter.target());
        all.addIfAny("(source && ?::text[] or target && ?::text[])", filter.country());
        all.addIfAny("issues && ?::text[]", filter.issue());
        addKind(all, filter);
        all.addIfAny("leaders && ?::text[]", filter.leader() == null ? List.of() : List.of(filter.leader()));
        addRest(all, filter);
        return all;
    }

    private static void addKind(Conditions all, EventFilter filter) {
        all.addIfAny(
                "type = any(?::text[])",
                filter.type().stream().map(EventType::name).toList());
        all.addIfAny(
                "status = any(?::text[])",
                filter.status().stream()
                        .map(status -> status.name().toLowerCase(Locale.ROOT))
                        .toList());
        if (filter.status().isEmpty()) {
            all.add("status <> 'retracted'");
        }
        if (!filter.quad().isEmpty()) {
            all.add("quad = any(?::integer[])", (Object) filter.quad().toArray(Integer[]::new));
        }
    }

    private static void addRest(Conditions all, EventFilter filter) {
        all.addIfGiven("event_date >= ?", filter.from());
        all.addIfGiven("event_date <= ?", filter.to());
        if (filter.since() != null) {
            all.add("recorded_at >= ?", filter.since().atOffset(ZoneOffset.UTC));
        }
        all.addIfGiven("confidence >= ?", filter.minConfidence());
        all.addIfGiven("outlet = ?", filter.outlet());
        all.addIfGiven("event.article_id = ?", filter.article());
        if (filter.q() != null) {
            all.add("""
                    (strpos(lower(published #>> '{evidence,text}'), lower(?)) > 0
                        or strpos(lower(published #>> '{article,title}'), lower(?)) > 0)""", filter.q(), filter.q());
        }
    }
}
