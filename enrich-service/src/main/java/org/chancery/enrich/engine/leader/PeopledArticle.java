package org.chancery.enrich.engine.leader;

import java.util.List;
import org.chancery.enrich.engine.gazetteer.NamedArticle;

/** An article in which the names of countries, organisations and leaders are found. */
public record PeopledArticle(NamedArticle named, List<Leader> leaders) {
    public PeopledArticle {
        leaders = List.copyOf(leaders);
    }
}
