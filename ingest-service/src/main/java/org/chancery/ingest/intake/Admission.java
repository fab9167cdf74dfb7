package org.chancery.ingest.intake;

/** The outcome of admitting an article. */
public sealed interface Admission {
    String id();

    /** New, and stored by the broker under this version. */
    record Admitted(String id, int version) implements Admission {}

    /** A later edition of a known article, stored by the broker under this version. */
    record Revised(String id, int version) implements Admission {}

    /** Already known: this edition, or a later one, is stored. */
    record Duplicate(String id, int version) implements Admission {}

    /** Not stored: its version is taken, or lower than that of the latest edition, given here. */
    record Outdated(String id, int version, String reason) implements Admission {}

    /** Not stored, or not known to be. Pushing it again is safe. */
    record Unconfirmed(String id, String reason) implements Admission {}
}
