package org.chancery.enrich.engine.lexicon.seed.leader;

import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.lexicon.Tenure;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;

/** What was read of the leaders' files, with the place where it stands, so that it can be pointed at. */
sealed interface Placed {
    /** Where it stands. */
    SeedNode node();

    /** One line of {@code people}. */
    record Entry(Person person, SeedNode node) implements Placed {}

    /** One line of {@code holders}. */
    record Holder(Tenure tenure, SeedNode node) implements Placed {}
}
