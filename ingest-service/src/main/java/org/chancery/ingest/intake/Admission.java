package org.chancery.ingest.intake;

import java.time.Instant;

/** The outcome of admitting an article. */
public sealed interface Admission {
    String id();

    /** New, and stored by the broker under this version. */
    record Admitted(String id, int version) implements Admission {}

    /** A later edition of a known article, stored by the broker under this version. */
    record Revised(String id, int version) implements Admission {}

    /** Kept by the broker, and published as this version when its embargo ends, if none is published before. */
    record Embargoed(String id, int version, Instant until) implements Admission {}

    /** Already known: this edition, or a later one, is stored. */
    record Duplicate(String id, int version) implements Admission {}

    /** Not stored: its version is taken, or lower than that of the latest edition, given here. */
    record Outdated(String id, int version, String reason) implements Admission {}

    /** Not stored, or not known to be. Pushing it again is safe. */
    record Unconfirmed(String id, String reason) implements Admission {}
}
