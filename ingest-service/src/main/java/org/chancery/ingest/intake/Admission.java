package org.chancery.ingest.intake;

/** What became of an article at the door. */
public sealed interface Admission {
    /** The article's id. */
    String id();

    /** The edition that is kept. */
    int version();

    /** New, and kept by the broker. */
    record Admitted(String id, int version) implements Admission {}

    /** A later edition of a known article, and kept by the broker. */
    record Revised(String id, int version) implements Admission {}

    /** Known already: this edition, or a later one, is kept. */
    record Duplicate(String id, int version) implements Admission {}

    /** Not kept: the broker did not confirm it in time. Pushing it again is safe. */
    record Unkept(String id, int version, String reason) implements Admission {}
}
