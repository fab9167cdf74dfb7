package org.chancery.enrich.engine.lexicon.seed.leader;

import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.lexicon.Tenure;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;

/** Something read from the leaders' files, with its place, so that a fault can be reported with file and line. */
sealed interface Placed {
    /** Its place in the files. */
    SeedNode node();

    /** One line of {@code people}. */
    record Entry(Person person, SeedNode node) implements Placed {}

    /** One line of {@code holders}. */
    record Holder(Tenure tenure, SeedNode node) implements Placed {}
}
