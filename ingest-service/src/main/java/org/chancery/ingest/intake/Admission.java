package org.chancery.ingest.intake;

/** What became of an article at the door. */
public sealed interface Admission {
    /** The article's id. */
    String id();

    /** New, and kept by the broker under this version. */
    record Admitted(String id, int version) implements Admission {}

    /** A later edition of a known article, and kept by the broker under this version. */
    record Revised(String id, int version) implements Admission {}

    /** Known already: this edition, or a later one, is kept. */
    record Duplicate(String id, int version) implements Admission {}

    /** Not kept: its number is taken, or below that of the latest edition, which has this version. */
    record Outdated(String id, int version, String reason) implements Admission {}

    /** Not kept, or not known to be. Pushing it again is safe. */
    record Unkept(String id, String reason) implements Admission {}
}
