package org.chancery.store.query.statistics;

import java.util.List;
import org.chancery.store.database.coverage.Holdings.Holding;

/**
 * How many articles there are.
 *
 * @param deletesOld whether old articles are deleted, so that fewer are there than were stored
 */
record HoldingList(List<Holding> sources, boolean deletesOld) {
    HoldingList {
        sources = List.copyOf(sources);
    }
}
