package org.chancery.enrich.engine.gazetteer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.contract.Field;
import org.chancery.enrich.engine.text.ArticleText;
import org.chancery.enrich.engine.text.FieldText;

/**
 * An article in which the names of countries and organisations are found.
 *
 * @param day on which it was published
 * @param names of each field, in order
 */
public record NamedArticle(String id, ArticleText text, LocalDate day, Map<Field, List<NameMatch>> names) {
    public NamedArticle {
        names = Map.copyOf(names);
    }

    /** The names in a field, in order. */
    public List<NameMatch> namesIn(FieldText field) {
        return names.getOrDefault(field.field(), List.of());
    }

    /** Ids of the organisations that the article names. */
    public Set<String> organisations() {
        return names.values().stream()
                .flatMap(List::stream)
                .map(NameMatch::entry)
                .filter(GazetteerEntry::isOrganisation)
                .map(GazetteerEntry::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
