package org.chancery.store.database.edition;

import java.util.Objects;
import org.chancery.contract.ArticleIdentity;
import org.chancery.contract.EngineStamp;
import org.chancery.contract.EnrichedArticle;
import org.chancery.store.database.Outcome;

/**
 * The current edition of an article.
 *
 * @param fingerprint of its words
 * @param engine version of the engine that read it
 * @param lexicon hash of the seeds that it was read with
 */
public record Held(Place place, String fingerprint, String engine, String lexicon) {
    /** Which of the two holds, whatever the order in which they came. */
    public Outcome meet(EnrichedArticle arriving) {
        var there = Place.of(arriving);
        if (there.version() != place.version()) {
            return there.version() > place.version() ? Outcome.REVISED : Outcome.OUTDATED;
        }
        int order = there.compareTo(place);
        boolean isSame = order == 0 || fingerprint.equals(ArticleIdentity.fingerprint(arriving.article()));
        if (!isSame) {
            return order > 0 ? Outcome.CONFLICT : Outcome.OUTDATED;
        }
        return isReadAlike(arriving.engine()) ? Outcome.DUPLICATE : Outcome.REVISED;
    }

    /** What has come, at the place where its words stand last. */
    public EnrichedArticle moved(EnrichedArticle arriving) {
        var offset = place.offset();
        return offset != null && Place.of(arriving).compareTo(place) < 0 ? arriving.at(offset) : arriving;
    }

    /** Another engine or other seeds may have read something else in the same words. */
    private boolean isReadAlike(EngineStamp reading) {
        return Objects.equals(engine, reading.version()) && Objects.equals(lexicon, reading.lexicon());
    }
}
