package org.chancery.enrich.engine.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * A leader.
 *
 * @param id the name in lower case, words joined by hyphens, with what tells namesakes apart
 * @param fullNames forms that may stand alone, the usual one first, nicknames last
 * @param shortNames bare names used after the first mention
 */
public record Person(
        String id, String name, List<String> fullNames, List<String> shortNames, Optional<String> wikidata) {}
