package org.chancery.store.query;

import java.util.List;
import org.chancery.contract.EnrichedArticle;
import org.chancery.store.database.RawJson;

/** The editions of an article before the one that holds, the latest first. */
record EditionList(List<RawJson<EnrichedArticle>> editions) {}
