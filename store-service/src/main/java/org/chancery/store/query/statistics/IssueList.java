package org.chancery.store.query.statistics;

import java.util.List;
import org.chancery.store.database.coverage.Coverage;

/** Issues, the most frequent first. */
record IssueList(List<Coverage> issues) {}
