package org.chancery.store.database;

import java.util.List;
import java.util.Optional;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;

/** Keeps articles with what was found in them. */
public interface ArticleStore {
    /**
     * Keeps the editions, all or none of them, each whole; the outcomes in their order.
     *
     * @throws EditionRefused if one of them can never be kept
     */
    List<Outcome> save(List<EnrichedArticle> editions);

    /**
     * The events of which subscribers must be told again when this edition has been saved, so that they know what is known here: what
     * it took back, and what it tells that does not hold, since another edition does. The same for as long as no later edition comes.
     */
    List<DiplomaticEvent> corrections(EnrichedArticle edition);

    /** The latest edition of an article with what was found in it, as JSON; nothing while it is withheld. */
    Optional<String> article(String id);

    /** An event with its article, as JSON. */
    Optional<String> event(String id);

    /** A page of events as JSON, the latest article first. */
    Page events(EventFilter filter, PageRequest page);

    /** A page of articles, in short, as JSON, the latest first. */
    Page articles(ArticleFilter filter, PageRequest page);

    /** Leaders by how often they are named, as JSON. */
    List<String> leaders(LeaderFilter filter, int limit);
}
