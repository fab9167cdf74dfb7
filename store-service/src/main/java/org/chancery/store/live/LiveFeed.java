package org.chancery.store.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.contract.DiplomaticEvent;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands events to all watchers. It keeps the latest ones, so that a watcher who lost the stream, or was too slow for it, can resume; what is older,
 * the watcher reads from the topic. It is closed before the web server stops: a graceful shutdown would wait for streams that have no end.
 */
public final class LiveFeed implements SmartLifecycle {
    /** In bytes: several thousand events of the usual length. */
    private static final long MAX_KEPT = 16 * 1024 * 1024;

    private final int replayed;
    private final int streams;
    private final JsonMapper json;
    private final Counter cutOff;
    private final Deque<LiveEvent> latest = new ArrayDeque<>();
    private final Set<LiveWatcher> watchers = ConcurrentHashMap.newKeySet();
    private long kept;
    private boolean isClosed;

    /** What it has announced. */
    private StreamPosition position = StreamPosition.start();

    /** Before the first event that it keeps. */
    private StreamPosition forgotten = StreamPosition.start();

    /** Before the first event that is new to those who watch from now on. */
    private StreamPosition old = StreamPosition.start();

    /**
     * A feed with no events and no watchers.
     *
     * @param replayed events kept for watchers who come back; fewer if they are uncommonly long
     * @param streams how many may be open at once
     */
    public LiveFeed(int replayed, int streams, JsonMapper json, MeterRegistry meters) {
        this.replayed = replayed;
        this.streams = streams;
        this.json = json;
        cutOff = meters.counter("chancery.streams.cut.off");
    }

    /** How many events it keeps for watchers who come back. */
    public int replayed() {
        return replayed;
    }

    /** The offset after the last that was announced of a partition; nothing if it has not begun. */
    public OptionalLong next(int partition) {
        synchronized (latest) {
            return position.last().containsKey(partition)
                    ? OptionalLong.of(position.of(partition) + 1)
                    : OptionalLong.empty();
        }
    }

    /**
     * Begins a partition.
     *
     * @param first offset of what is announced first
     * @param end offset of what is new: what comes before is only for those who come back
     */
    public void begin(int partition, long first, long end) {
        synchronized (latest) {
            if (next(partition).isEmpty() || first != position.of(partition) + 1) {
                begin(partition, first);
            }
            old = old.with(partition, end - 1);
        }
    }

    private void begin(int partition, long first) {
        if (position.last().containsKey(partition)) {
            forget(); // the topic was made anew, or something is read again
        }
        position = position.with(partition, first - 1);
        forgotten = forgotten.with(partition, first - 1);
    }

    /** Whoever watches comes back, and is told whether anything was lost. */
    private void forget() {
        latest.clear();
        kept = 0;
        forgotten = position;
        watchers.forEach(LiveWatcher::close);
    }

    /** Hands the event that stands there in the topic to all whose filter it matches. */
    public void announce(DiplomaticEvent event, int partition, long offset) {
        synchronized (latest) {
            if (offset <= position.of(partition)) {
                begin(partition, offset);
            }
            position = position.with(partition, offset);
            var live = new LiveEvent(event, json.writeValueAsString(event), partition, offset, position);
            keep(live);
            watchers.stream().filter(watcher -> !watcher.offer(live)).forEach(_ -> cutOff.increment());
        }
    }

    private void keep(LiveEvent event) {
        latest.addLast(event);
        kept += event.length();
        while (latest.size() > replayed || kept > MAX_KEPT) {
            var first = latest.removeFirst();
            kept -= first.length();
            forgotten = forgotten.with(first.partition(), first.offset());
        }
    }

    /**
     * Lets somebody watch from now on, or from after what was seen last.
     *
     * @return whether there is room for one more
     */
    boolean join(LiveWatcher watcher, Optional<StreamPosition> lastSeen) {
        synchronized (latest) {
            if (isClosed || watchers.size() >= streams) {
                return false;
            }
            var now = position.furthest(old);
            watcher.begin(now, forgotten, position);
            lastSeen.ifPresent(seen -> watcher.comeBack(seen, after(seen)));
            return watchers.add(watcher);
        }
    }

    private List<LiveEvent> after(StreamPosition seen) {
        return latest.stream().filter(event -> event.isAfter(seen)).toList();
    }

    /** Whether any partition has begun, so that it is known what those who come back have missed. */
    boolean hasBegun() {
        synchronized (latest) {
            return !position.last().isEmpty();
        }
    }

    void leave(LiveWatcher watcher) {
        watchers.remove(watcher);
    }

    /** Ends all streams, and opens no more. */
    @Override
    public void stop() {
        synchronized (latest) {
            isClosed = true;
            watchers.forEach(LiveWatcher::close);
        }
    }

    @Override
    public void start() {
        synchronized (latest) {
            isClosed = false;
        }
    }

    @Override
    public boolean isRunning() {
        synchronized (latest) {
            return !isClosed;
        }
    }
}
