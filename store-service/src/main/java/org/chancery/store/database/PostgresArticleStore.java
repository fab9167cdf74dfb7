package org.chancery.store.database;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The store on PostgreSQL. */
@Repository
class PostgresArticleStore implements ArticleStore {
    private final EditionWriter writer;
    private final Corrections corrections;
    private final StoreQueries queries;

    PostgresArticleStore(EditionWriter writer, Corrections corrections, StoreQueries queries) {
        this.writer = writer;
        this.corrections = corrections;
        this.queries = queries;
    }

    @Override
    @Transactional
    public List<Outcome> save(List<EnrichedArticle> editions) {
        return editions.stream().map(writer::write).toList();
    }

    @Override
    public List<DiplomaticEvent> corrections(EnrichedArticle edition) {
        return corrections.of(edition);
    }

    @Override
    public Optional<String> article(String id) {
        return answered(() -> queries.article(id));
    }

    @Override
    public Optional<String> event(String id) {
        return answered(() -> queries.event(id));
    }

    @Override
    public Page events(EventFilter filter, PageRequest page) {
        return answered(() -> queries.events(filter, page));
    }

    @Override
    public Page articles(ArticleFilter filter, PageRequest page) {
        return answered(() -> queries.articles(filter, page));
    }

    @Override
    public List<String> leaders(LeaderFilter filter, int limit) {
        return answered(() -> queries.leaders(filter, limit));
    }

    /** Where there is not even a connection, jOOQ throws its own exception, and not the one that is made of the database's answer. */
    private static <T> T answered(Supplier<T> question) {
        try {
            return question.get();
        } catch (org.jooq.exception.DataAccessException e) {
            throw new DataAccessResourceFailureException("there is no connection to the database", e);
        }
    }
}
