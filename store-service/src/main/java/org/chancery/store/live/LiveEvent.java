package org.chancery.store.live;

import org.chancery.contract.DiplomaticEvent;

/**
 * An event, and how it stands on the stream, which is the same for all who watch.
 *
 * @param json one line
 */
record LiveEvent(DiplomaticEvent event, String json) {
    String id() {
        return event.id();
    }

    /** What it takes to keep it, in characters. */
    int length() {
        return json.length();
    }
}
