package org.chancery.enrich.engine.lexicon;

/** What was read of the leaders' files, with the place where it stands, so that it can be pointed at. */
sealed interface Placed {
    /** Where it stands. */
    SeedNode node();

    /** One line of {@code people}. */
    record Entry(Person person, SeedNode node) implements Placed {}

    /** One line of {@code holders}. */
    record Holder(Tenure tenure, SeedNode node) implements Placed {}
}
