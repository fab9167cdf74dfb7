package org.chancery.enrich.engine.lexicon;

import java.util.List;
import org.chancery.enrich.engine.lexicon.example.Examples;

/**
 * People who act as one inside a country: its police, its opposition, its protesters.
 *
 * @param sector PLOVER sector of the actor they would be
 * @param phrases that name them, word for word in base form
 */
public record Camp(String sector, List<List<String>> phrases, Examples examples) {}
