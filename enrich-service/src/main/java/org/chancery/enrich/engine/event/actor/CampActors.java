package org.chancery.enrich.engine.event.actor;

import java.util.List;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.leader.PeopledArticle;
import org.chancery.enrich.engine.lexicon.Camp;

/** Finds who may act inside a country: camps, and states and leaders for the camp that they stand for. */
public final class CampActors {
    private final WordClasses wordClasses;
    private final CampFinder camps;

    public CampActors(WordClasses wordClasses, List<Camp> camps) {
        this.wordClasses = wordClasses;
        this.camps = new CampFinder(camps);
    }

    /** Those of an article. */
    public ArticleCamps of(PeopledArticle article) {
        return new ArticleCamps(camps, new CampReader(wordClasses, article));
    }
}
