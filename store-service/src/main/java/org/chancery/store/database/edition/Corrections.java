package org.chancery.store.database.edition;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.EventStatus;
import org.springframework.stereotype.Component;

/**
 * What must be published after an edition was saved. Subscribers believe, of each event, what the latest edition says of it; the enrich
 * service has published the events of every edition, current or not.
 */
@Component
public class Corrections {
    private final HeldEditions held;
    private final HeldReferences references;
    private final Retractions retractions;

    Corrections(HeldEditions held, HeldReferences references, Retractions retractions) {
        this.held = held;
        this.references = references;
        this.retractions = retractions;
    }

    /** The events to publish, as they are now. */
    public List<DiplomaticEvent> of(EnrichedArticle edition) {
        return Stream.concat(publishedAfter(edition), notHolding(edition)).toList();
    }

    /** If other words are current, their events were published already, and subscribers rank them above what is published here. */
    private Stream<DiplomaticEvent> publishedAfter(EnrichedArticle edition) {
        var published = retractions.publishedAfter(edition);
        boolean isAllRetracted = published.stream().allMatch(event -> event.status() == EventStatus.RETRACTED);
        boolean isHolding = isAllRetracted || held.isHolding(edition);
        return published.stream().filter(event -> isHolding || event.status() == EventStatus.RETRACTED);
    }

    /** The events of an outdated edition, or of an article that may not be shown. */
    private Stream<DiplomaticEvent> notHolding(EnrichedArticle edition) {
        var id = edition.article().id();
        var live = retractions.live(id);
        var others = edition.allEvents().stream()
                .filter(event -> !live.contains(event.id()))
                .toList();
        if (others.isEmpty()) {
            return Stream.empty();
        }
        var holder = references.of(id);
        return others.stream().flatMap(event -> holder.map(event::retractedBy).stream());
    }
}
