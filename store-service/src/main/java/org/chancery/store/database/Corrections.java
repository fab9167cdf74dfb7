package org.chancery.store.database;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.EventStatus;
import org.springframework.stereotype.Component;

/**
 * What subscribers must be told after an edition was saved. They take for true, of each event, what the latest edition says of it; the
 * enrich service has told all events of every edition, whether it holds or not.
 */
@Component
class Corrections {
    private final ArticleRows articles;
    private final EventRows events;

    Corrections(ArticleRows articles, EventRows events) {
        this.articles = articles;
        this.events = events;
    }

    List<DiplomaticEvent> of(EnrichedArticle edition) {
        return Stream.concat(publishedAfter(edition), notHolding(edition)).toList();
    }

    /** What other words tell again after all has been told by them, and for subscribers that comes after what is said here. */
    private Stream<DiplomaticEvent> publishedAfter(EnrichedArticle edition) {
        var published = events.publishedAfter(edition);
        boolean isAllRetracted = published.stream().allMatch(event -> event.status() == EventStatus.RETRACTED);
        boolean isHolding = isAllRetracted || articles.isHolding(edition);
        return published.stream().filter(event -> isHolding || event.status() == EventStatus.RETRACTED);
    }

    /** Events of an edition that was overtaken, or of an article that may not be shown. */
    private Stream<DiplomaticEvent> notHolding(EnrichedArticle edition) {
        var id = edition.article().id();
        var live = events.live(id);
        var others = edition.events().stream()
                .filter(event -> !live.contains(event.id()))
                .toList();
        if (others.isEmpty()) {
            return Stream.empty();
        }
        var holder = articles.reference(id);
        return others.stream().flatMap(event -> holder.map(event::retractedBy).stream());
    }
}
