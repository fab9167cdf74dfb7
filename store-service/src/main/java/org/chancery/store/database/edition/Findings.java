package org.chancery.store.database.edition;

import java.util.Collection;
import java.util.List;
import org.chancery.contract.ArticleReference;
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

    /** Writes what these say of articles of which nothing was found before. */
    void put(Collection<DatedEdition> editions) {
        tags.insert(editions);
        events.put(editions);
    }

    /** Writes what an edition says in the place of what was found before, in the name of the edition that holds. */
    void replace(EnrichedArticle edition, DatedEdition holding) {
        tags.delete(holding.id());
        retractions.retractAllBut(edition, holding.edition().reference());
        events.move(holding);
        put(List.of(holding));
    }

    /** Has the events published that this reading of the words that hold has added or changed. */
    void publishChanged(EnrichedArticle reading) {
        retractions.publishChanged(reading);
    }

    /** Has all current events published again after this reading, which does not hold. */
    void publishAgain(EnrichedArticle reading, ArticleReference holding) {
        retractions.publishAgain(reading, holding);
    }
}
