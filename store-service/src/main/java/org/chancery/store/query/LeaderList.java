package org.chancery.store.query;

import java.util.List;
import org.chancery.store.database.ListedLeader;
import org.chancery.store.database.RawJson;

/** Leaders, the most often named first. */
record LeaderList(List<RawJson<ListedLeader>> leaders) {}
