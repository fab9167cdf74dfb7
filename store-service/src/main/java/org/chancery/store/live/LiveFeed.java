package org.chancery.store.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.contract.DiplomaticEvent;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands events to all watchers. It keeps the latest ones, so that a watcher who lost the stream, or was too slow for it, can resume.
 * It is closed before the web server stops: a graceful shutdown would wait for streams that have no end.
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

    /** Hands an event to all whose filter it matches. */
    public void announce(DiplomaticEvent event) {
        var live = new LiveEvent(event, json.writeValueAsString(event));
        synchronized (latest) {
            latest.addLast(live);
            kept += live.length();
            while (latest.size() > replayed || kept > MAX_KEPT) {
                kept -= latest.removeFirst().length();
            }
            watchers.stream().filter(watcher -> !watcher.offer(live)).forEach(_ -> cutOff.increment());
        }
    }

    /**
     * Lets somebody watch from now on, or from after the event seen last if that is still kept.
     *
     * @return whether there is room for one more
     */
    boolean join(LiveWatcher watcher, Optional<String> lastSeen) {
        synchronized (latest) {
            if (isClosed || watchers.size() >= streams) {
                return false;
            }
            lastSeen.ifPresent(id -> after(id).ifPresentOrElse(watcher::missed, watcher::hasLostTrack));
            return watchers.add(watcher);
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

    /** Nothing if the event is not kept any more. */
    private Optional<List<LiveEvent>> after(String lastSeen) {
        var missed = new ArrayList<LiveEvent>();
        for (var event : latest.reversed()) {
            if (event.id().equals(lastSeen)) {
                return Optional.of(missed.reversed());
            }
            missed.add(event);
        }
        return Optional.empty();
    }
}
