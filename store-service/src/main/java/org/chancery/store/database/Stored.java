package org.chancery.store.database;

import java.util.List;
import org.chancery.contract.DiplomaticEvent;

/**
 * What became of an edition.
 *
 * @param retracted the events that this edition took back, also when it is stored again
 */
public record Stored(Outcome outcome, List<DiplomaticEvent> retracted) {
    /** Copies the list. */
    public Stored {
        retracted = List.copyOf(retracted);
    }

    /** How an edition met what was there. */
    public enum Outcome {
        /** The article was not known. */
        STORED,
        /** A later edition, or a newer reading of the same one, replaced what was there. */
        REVISED,
        /** Exactly this was there. */
        DUPLICATE,
        /** A later edition was there. */
        OUTDATED
    }
}
