package org.chancery.store.live;

import org.chancery.contract.DiplomaticEvent;

/** What the topic of events still has of what somebody has missed. */
public interface EventHistory {
    /** Takes what was missed. */
    interface Reader {
        /**
         * Takes the event that stands there.
         *
         * @return whether it wants more
         */
        boolean take(DiplomaticEvent event, int partition, long offset);
    }

    /** Whether the topic has all that comes after this position: neither deleted since nor, after it was made anew, still to come. */
    boolean hasAllAfter(StreamPosition position);

    /** Hands over, in the order of each partition, what stands after one position, up to the other. */
    void read(StreamPosition from, StreamPosition to, Reader reader);
}
