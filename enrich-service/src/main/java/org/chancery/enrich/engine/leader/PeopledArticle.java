package org.chancery.enrich.engine.leader;

import java.util.List;
import org.chancery.enrich.engine.gazetteer.NameMatch;
import org.chancery.enrich.engine.gazetteer.NamedArticle;
import org.chancery.enrich.engine.text.FieldText;

/** An article in which the names of countries, organisations and leaders are found. */
public record PeopledArticle(NamedArticle named, List<Leader> leaders) {
    public PeopledArticle {
        leaders = List.copyOf(leaders);
    }

    /** The names in a field, in order, without those that may mean something else: any Georgetown, and not Guyana's. */
    public List<NameMatch> namesIn(FieldText field) {
        var names = named.namesIn(field);
        if (names.stream().noneMatch(name -> name.entry().isAmbiguous())) {
            return names;
        }
        var ambiguous = new AmbiguousNames(named, leaders);
        return names.stream()
                .filter(name -> !name.entry().isAmbiguous() || ambiguous.isMeant(name, field, names))
                .toList();
    }
}
