package org.chancery.store.query.statistics;

import java.util.List;
import org.chancery.store.database.statistics.Compared;

/** Values of a dimension in two periods, the most changed first. */
record Comparison(List<Compared> values) {}
