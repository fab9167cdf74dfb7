package org.chancery.store.database.edition;

import java.time.Instant;
import org.chancery.contract.EnrichedArticle;
import org.springframework.stereotype.Component;

/** What was found in an article: leaders, issues and events. */
@Component
class Findings {
    private final TagRows tags;
    private final EventRows events;
    private final Retractions retractions;

    Findings(TagRows tags, EventRows events, Retractions retractions) {
        this.tags = tags;
        this.events = events;
        this.retractions = retractions;
    }

    /** Writes what an edition says of an article of which nothing was found before. */
    void put(EnrichedArticle edition, Instant datedAt) {
        tags.insert(edition, datedAt);
        events.put(edition, datedAt);
    }

    /** Writes what an edition says in the place of what was found before, in the name of the edition that holds. */
    void replace(EnrichedArticle edition, EnrichedArticle holding, Instant datedAt) {
        tags.delete(edition.article().id());
        retractions.retractAllBut(edition, holding.reference());
        events.move(holding, datedAt);
        put(holding, datedAt);
    }

    /** Has all current events published again after this edition. */
    void publishAgain(EnrichedArticle edition) {
        retractions.publishAgain(edition);
    }
}
