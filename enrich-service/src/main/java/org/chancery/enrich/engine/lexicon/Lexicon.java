package org.chancery.enrich.engine.lexicon;

import java.util.List;
import java.util.Map;

/**
 * All that the engine knows, read from the seeds and checked.
 *
 * @param hash of the files it was read from, stamped on all that is derived with it
 */
public record Lexicon(
        String hash,
        LanguagePack language,
        Map<String, Country> countries,
        Map<String, Organisation> organisations,
        Leaders leaders,
        List<Issue> issues,
        Ontology ontology,
        List<EventRule> rules) {
    public Country country(String id) {
        var country = countries.get(id);
        if (country == null) {
            throw new IllegalArgumentException("unknown country " + id);
        }
        return country;
    }
}
