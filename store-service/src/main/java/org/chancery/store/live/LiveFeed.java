package org.chancery.store.live;

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
    /** In characters of JSON: several thousand events of the usual length. */
    private static final long MAX_KEPT = 16 * 1024 * 1024;

    private final int replayed;
    private final int streams;
    private final JsonMapper json;
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
    public LiveFeed(int replayed, int streams, JsonMapper json) {
        this.replayed = replayed;
        this.streams = streams;
        this.json = json;
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
            watchers.forEach(watcher -> watcher.offer(live));
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
            watcher.missed(lastSeen.map(this::after).orElseGet(List::of));
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

    private List<LiveEvent> after(String lastSeen) {
        var missed = new ArrayList<LiveEvent>();
        for (var event : latest.reversed()) {
            if (event.id().equals(lastSeen)) {
                return missed.reversed();
            }
            missed.add(event);
        }
        return List.of();
    }
}
