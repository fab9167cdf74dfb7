package org.chancery.store.database.edition;

import org.chancery.contract.ArticleIdentity;
import org.chancery.contract.EngineStamp;
import org.chancery.contract.EnrichedArticle;
import org.chancery.store.database.Outcome;

/**
 * The current edition of an article.
 *
 * @param fingerprint of its words
 * @param engine that read it, without the time it took
 */
public record Held(Place place, String fingerprint, EngineStamp engine) {
    /** Which of the two holds, whatever the order in which they came. */
    public Outcome meet(EnrichedArticle arriving) {
        var there = Place.of(arriving);
        if (there.version() != place.version()) {
            return there.version() > place.version() ? Outcome.REVISED : Outcome.OUTDATED;
        }
        if (!hasWordsOf(arriving)) {
            return there.compareTo(place) > 0 ? Outcome.CONFLICT : Outcome.OUTDATED;
        }
        if (engine.readsLike(arriving.engine())) {
            return Outcome.DUPLICATE;
        }
        return arriving.engine().isOlderThan(engine) ? Outcome.OUTDATED : Outcome.REVISED;
    }

    /** Whether both are the same edition, by whatever engine each was read. */
    boolean hasWordsOf(EnrichedArticle arriving) {
        var there = Place.of(arriving);
        return there.version() == place.version()
                && (there.equals(place) || fingerprint.equals(ArticleIdentity.fingerprint(arriving.article())));
    }

    /** What has come, at the place where its words stand last. */
    public EnrichedArticle moved(EnrichedArticle arriving) {
        var offset = place.offset();
        return offset != null && Place.of(arriving).compareTo(place) < 0 ? arriving.at(offset) : arriving;
    }
}
