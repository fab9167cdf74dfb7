package org.chancery.store.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import org.chancery.contract.DiplomaticEvent;

/** An event, and how it stands on the stream, which is the same for all who watch. */
final class LiveEvent {
    private final DiplomaticEvent event;
    private final int partition;
    private final long offset;
    private final StreamPosition position;
    private final byte[] id;
    private final byte[] message;

    /**
     * An event as it is written for all.
     *
     * @param json one line
     * @param position of the feed, once the event is behind it
     */
    LiveEvent(DiplomaticEvent event, String json, int partition, long offset, StreamPosition position) {
        this.event = event;
        this.partition = partition;
        this.offset = offset;
        this.position = position;
        id = line(position);
        message = "event:event\ndata:%s\n\n".formatted(json).getBytes(UTF_8);
    }

    private static byte[] line(StreamPosition id) {
        return "id:%s\n".formatted(id).getBytes(UTF_8);
    }

    DiplomaticEvent event() {
        return event;
    }

    int partition() {
        return partition;
    }

    long offset() {
        return offset;
    }

    StreamPosition position() {
        return position;
    }

    boolean isAfter(StreamPosition seen) {
        return offset > seen.of(partition);
    }

    /** Writes a message of the stream, for a reader who has seen this much, here or at another instance. */
    void writeTo(ByteArrayOutputStream out, StreamPosition seen) {
        out.writeBytes(position.covers(seen) ? id : line(position.furthest(seen)));
        out.writeBytes(message);
    }

    /** What it takes to keep it, in bytes. */
    int length() {
        return id.length + message.length;
    }
}
