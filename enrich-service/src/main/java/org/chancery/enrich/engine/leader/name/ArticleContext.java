package org.chancery.enrich.engine.leader.name;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of an article before its people are read.
 *
 * @param places ids of the countries and organisations in it
 * @param home the country it names most
 */
public record ArticleContext(LocalDate day, Set<String> places, Optional<String> home) {
    public ArticleContext {
        places = Set.copyOf(places);
    }
}
