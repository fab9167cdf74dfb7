package org.chancery.store.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.chancery.contract.DiplomaticEvent;

/** An event, and how it stands on the stream, which is the same for all who watch. */
final class LiveEvent {
    private final DiplomaticEvent event;
    private final byte[] written;

    /**
     * An event as it is written for all.
     *
     * @param json one line
     */
    LiveEvent(DiplomaticEvent event, String json) {
        this.event = event;
        written = "id:%s\nevent:event\ndata:%s\n\n".formatted(event.id(), json).getBytes(UTF_8);
    }

    DiplomaticEvent event() {
        return event;
    }

    String id() {
        return event.id();
    }

    /** A message of the stream. */
    byte[] written() {
        return written;
    }

    /** What it takes to keep it, in bytes. */
    int length() {
        return written.length;
    }
}
