package org.chancery.store.running;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.contract.ArticleReference;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.EventStatus;

/** One who reads the events' topic, and takes for true of each event what the latest edition says, and of one edition the latest word. */
public final class Subscriber {
    private static final Comparator<DiplomaticEvent> LATER = comparing(
            DiplomaticEvent::article,
            comparing(ArticleReference::version).thenComparing(ArticleReference::offset, nullsFirst(naturalOrder())));

    private final Map<String, DiplomaticEvent> known = new HashMap<>();

    /** Is told all events of an edition, as the enrich service does. */
    public void hear(EnrichedArticle edition) {
        edition.events().forEach(event -> hear(List.of(event.reportedBy(edition.reference()))));
    }

    public void hear(Collection<DiplomaticEvent> events) {
        events.forEach(event ->
                known.merge(event.id(), event, (before, now) -> LATER.compare(now, before) < 0 ? before : now));
    }

    /** The ids of the events that are so. */
    public List<String> live() {
        return known.values().stream()
                .filter(event -> event.status() != EventStatus.RETRACTED)
                .map(DiplomaticEvent::id)
                .toList();
    }
}
