package org.chancery.store.running;

import java.util.List;
import org.chancery.contract.EnrichedArticle;
import org.chancery.store.database.ArticleStore;
import org.chancery.store.database.Outcome;
import org.chancery.store.database.happening.Happenings;

/** Saves editions and groups them at once, for tests that ask for happenings. */
public record GroupedStore(ArticleStore store, Happenings happenings) {
    private static final int AT_A_TIME = 100;

    /** What it has saved is grouped when it returns. */
    public List<Outcome> save(List<EnrichedArticle> editions) {
        var outcomes = store.save(editions);
        boolean isMore = true;
        while (isMore) {
            isMore = happenings.updatePending(AT_A_TIME);
        }
        return outcomes;
    }
}
