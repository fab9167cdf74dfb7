package org.chancery.enrich.engine.event.relation.feature;

/** Takes the features of two parties one after the other. */
public interface Features {
    /** A feature, in the parts of its name: most are only weighed, and their names never put together. */
    void add(String... parts);
}
