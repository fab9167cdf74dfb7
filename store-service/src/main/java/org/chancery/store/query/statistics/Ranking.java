package org.chancery.store.query.statistics;

import java.util.List;
import org.chancery.store.database.statistics.Ranked;

/** Values of a dimension, the most frequent first. */
record Ranking(List<Ranked> values) {}
