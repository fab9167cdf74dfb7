package org.chancery.store.query.statistics;

import java.util.List;
import org.chancery.store.database.coverage.Coverage;

/** Outlets, those with the most articles first. */
record OutletList(List<Coverage> outlets) {}
