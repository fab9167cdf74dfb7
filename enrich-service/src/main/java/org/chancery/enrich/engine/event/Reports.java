package org.chancery.enrich.engine.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.contract.DiplomaticEvent;

/** Joins the reports of one event inside an article. */
final class Reports {
    private Reports() {}

    /** Of reports with the same type, source and target the surest is told; a fact outweighs a plan. */
    static List<Deed> once(List<Deed> deeds) {
        Map<String, Deed> told = new LinkedHashMap<>();
        for (var deed : deeds) {
            told.merge(deed.identity() + " " + deed.status(), deed, Reports::surer);
        }
        return List.copyOf(told.values());
    }

    /** A sentence that stands twice in an article tells its events under one id; they are told once. */
    static List<DiplomaticEvent> distinct(List<DiplomaticEvent> events) {
        Map<String, DiplomaticEvent> byId = new LinkedHashMap<>();
        events.forEach(event -> byId.putIfAbsent(event.id(), event));
        return List.copyOf(byId.values());
    }

    private static Deed surer(Deed one, Deed other) {
        return other.confidence() > one.confidence() ? other : one;
    }
}
