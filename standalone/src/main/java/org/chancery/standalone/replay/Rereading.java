package org.chancery.standalone.replay;

import java.util.List;
import org.chancery.contract.EnrichedArticle;

/** What became of a raw record that was read again. */
sealed interface Rereading {
    /**
     * The article is read otherwise than before.
     *
     * @param changes none if only its leaders and issues differ
     */
    record Otherwise(EnrichedArticle answer, List<EventChange> changes) implements Rereading {}

    /** Nothing is to be replaced. */
    record Kept(Untouched why) implements Rereading {}
}
