package org.chancery.store.database;

import java.util.List;
import java.util.Optional;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.store.filter.ArticleFilter;
import org.chancery.store.filter.EventFilter;
import org.chancery.store.filter.LeaderFilter;

/** Stores articles together with what was found in them. */
public interface ArticleStore {
    /**
     * Keeps the editions, all or none of them, each whole; the outcomes in their order.
     *
     * @throws EditionRefused if one of them can never be kept
     */
    List<Outcome> save(List<EnrichedArticle> editions);

    /**
     * The events to publish when this edition has been saved, so that subscribers know what the store knows: those it retracts, and
     * those it reports although another edition is current. The answer stays the same until a later edition comes.
     */
    List<DiplomaticEvent> corrections(EnrichedArticle edition);

    /** The latest edition of an article with what was found in it; nothing while it is withheld. */
    Optional<RawJson<EnrichedArticle>> article(String id);

    /** An event with its article. */
    Optional<RawJson<DiplomaticEvent>> event(String id);

    /** A page of events, the latest article first. */
    Page<DiplomaticEvent> events(EventFilter filter, PageRequest page);

    /** A page of articles without their bodies that report such an event if one is asked for, the latest first. */
    Page<ListedArticle> articles(ArticleFilter filter, EventFilter reported, PageRequest page);

    /** Leaders, the most often named first, in such articles, that report such an event if one is asked for. */
    List<RawJson<ListedLeader>> leaders(LeaderFilter filter, ArticleFilter naming, EventFilter reported, int limit);
}
