package org.chancery.store.query.statistics;

import java.util.List;
import org.chancery.store.database.statistics.Dyad;

/** Who deals with whom, the most frequent first. */
record Dyads(List<Dyad> dyads) {}
