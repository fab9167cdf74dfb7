package org.chancery.enrich.engine.lexicon;

import java.util.List;

/** The people of the knowledge base and the offices they held. */
public record Leaders(List<Person> people, List<Tenure> tenures) {}
