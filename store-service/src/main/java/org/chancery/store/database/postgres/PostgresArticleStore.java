package org.chancery.store.database.postgres;

import java.util.List;
import java.util.Optional;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.store.database.ArticleStore;
import org.chancery.store.database.ListedArticle;
import org.chancery.store.database.ListedLeader;
import org.chancery.store.database.Outage;
import org.chancery.store.database.Outcome;
import org.chancery.store.database.Page;
import org.chancery.store.database.PageRequest;
import org.chancery.store.database.RawJson;
import org.chancery.store.database.edition.Corrections;
import org.chancery.store.database.edition.EventMonths;
import org.chancery.store.database.question.ArticleQueries;
import org.chancery.store.database.question.EventQueries;
import org.chancery.store.database.question.LeaderQueries;
import org.chancery.store.filter.ArticleFilter;
import org.chancery.store.filter.EventFilter;
import org.chancery.store.filter.LeaderFilter;
import org.springframework.stereotype.Repository;

/** The store on PostgreSQL. */
@Repository
class PostgresArticleStore implements ArticleStore {
    private final EventMonths months;
    private final EditionBatch batch;
    private final Corrections corrections;
    private final ArticleQueries articles;
    private final EventQueries events;
    private final LeaderQueries leaders;

    PostgresArticleStore(
            EventMonths months,
            EditionBatch batch,
            Corrections corrections,
            ArticleQueries articles,
            EventQueries events,
            LeaderQueries leaders) {
        this.months = months;
        this.batch = batch;
        this.corrections = corrections;
        this.articles = articles;
        this.events = events;
        this.leaders = leaders;
    }

    @Override
    public List<Outcome> save(List<EnrichedArticle> editions) {
        months.ensure(editions);
        try {
            return batch.write(editions);
        } catch (RuntimeException | VirtualMachineError | AssertionError e) {
            if (Outage.isBehind(e)) {
                throw e;
            }
            return batch.writeEach(editions);
        }
    }

    @Override
    public List<DiplomaticEvent> corrections(EnrichedArticle edition) {
        return corrections.of(edition);
    }

    @Override
    public Optional<RawJson<EnrichedArticle>> article(String id) {
        return articles.article(id);
    }

    @Override
    public Optional<RawJson<DiplomaticEvent>> event(String id) {
        return events.event(id);
    }

    @Override
    public Page<DiplomaticEvent> events(EventFilter filter, PageRequest page) {
        return events.events(filter, page);
    }

    @Override
    public Page<ListedArticle> articles(ArticleFilter filter, EventFilter reported, PageRequest page) {
        return articles.articles(filter, reported, page);
    }

    @Override
    public List<RawJson<ListedLeader>> leaders(
            LeaderFilter filter, ArticleFilter naming, EventFilter reported, int limit) {
        return leaders.leaders(filter, naming, reported, limit);
    }
}
