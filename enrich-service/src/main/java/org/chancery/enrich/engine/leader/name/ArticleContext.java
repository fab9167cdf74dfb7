package org.chancery.enrich.engine.leader.name;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What the article says before a name is read.
 *
 * @param places ids of the countries and organisations in it
 * @param home the country it names most
 * @param introduced ids of the people introduced so far
 * @param otherPeople family names of people who are no leaders, as far as read
 */
public record ArticleContext(
        LocalDate day, Set<String> places, Optional<String> home, Set<String> introduced, Set<String> otherPeople) {}
