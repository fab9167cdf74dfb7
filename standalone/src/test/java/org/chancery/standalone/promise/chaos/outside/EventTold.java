package org.chancery.standalone.promise.chaos.outside;

import java.util.Comparator;

/**
 * A record of the events' topic.
 *
 * @param version of the edition that tells it, or retracts it
 * @param offset of that edition on the raw topic; {@link Edition#UNKNOWN} where that is not said
 */
public record EventTold(String id, String article, int version, long offset, boolean isLive) {
    /** In the order in which a subscriber should take them; of equals the later record counts. */
    public static final Comparator<EventTold> ORDER =
            Comparator.comparingInt(EventTold::version).thenComparingLong(EventTold::offset);

    @Override
    public String toString() {
        return "%s of %s version %d offset %d".formatted(id, article, version, offset);
    }
}
