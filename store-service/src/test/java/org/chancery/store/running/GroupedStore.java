package org.chancery.store.running;

import java.util.List;
import java.util.Optional;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.store.database.ArticleStore;
import org.chancery.store.database.ListedArticle;
import org.chancery.store.database.ListedLeader;
import org.chancery.store.database.Outcome;
import org.chancery.store.database.Page;
import org.chancery.store.database.PageRequest;
import org.chancery.store.database.RawJson;
import org.chancery.store.database.happening.Happenings;
import org.chancery.store.filter.ArticleFilter;
import org.chancery.store.filter.EventFilter;
import org.chancery.store.filter.LeaderFilter;

/** A store that has grouped what it has saved, for tests that ask for happenings at once. */
record GroupedStore(ArticleStore store, Happenings happenings) implements ArticleStore {
    private static final int AT_A_TIME = 100;

    @Override
    public List<Outcome> save(List<EnrichedArticle> editions) {
        var outcomes = store.save(editions);
        boolean isMore = true;
        while (isMore) {
            isMore = happenings.updatePending(AT_A_TIME);
        }
        return outcomes;
    }

    @Override
    public List<DiplomaticEvent> corrections(EnrichedArticle edition) {
        return store.corrections(edition);
    }

    @Override
    public Optional<RawJson<EnrichedArticle>> article(String id) {
        return store.article(id);
    }

    @Override
    public Optional<RawJson<DiplomaticEvent>> event(String id) {
        return store.event(id);
    }

    @Override
    public Page<DiplomaticEvent> events(EventFilter filter, PageRequest page) {
        return store.events(filter, page);
    }

    @Override
    public Page<ListedArticle> articles(ArticleFilter filter, EventFilter reported, PageRequest page) {
        return store.articles(filter, reported, page);
    }

    @Override
    public List<RawJson<ListedLeader>> leaders(
            LeaderFilter filter, ArticleFilter naming, EventFilter reported, int limit) {
        return store.leaders(filter, naming, reported, limit);
    }
}
