package org.chancery.store.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.contract.DiplomaticEvent;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands events to all who watch. It keeps the latest ones, so that a watcher who lost the stream can go on where it ended; who is
 * too slow is let go, and does the same.
 */
public final class LiveFeed {
    /** All that is kept, in characters of JSON: several thousand events of the usual length. */
    private static final long MOST_KEPT = 16 * 1024 * 1024;

    private final int replayed;
    private final int streams;
    private final JsonMapper json;
    private final Deque<LiveEvent> latest = new ArrayDeque<>();
    private final Set<LiveWatcher> watchers = ConcurrentHashMap.newKeySet();
    private long kept;

    /**
     * Nothing kept, nobody watching.
     *
     * @param replayed events that are kept for those who come back, unless they are uncommonly long
     * @param streams that may be open at once
     */
    public LiveFeed(int replayed, int streams, JsonMapper json) {
        this.replayed = replayed;
        this.streams = streams;
        this.json = json;
    }

    /** How many events it keeps for those who come back. */
    public int replayed() {
        return replayed;
    }

    /** Hands an event to all who want it. */
    public void announce(DiplomaticEvent event) {
        var told = new LiveEvent(event, json.writeValueAsString(event));
        synchronized (latest) {
            latest.addLast(told);
            kept += told.length();
            while (latest.size() > replayed || kept > MOST_KEPT) {
                kept -= latest.removeFirst().length();
            }
            watchers.forEach(watcher -> watcher.offer(told));
        }
    }

    /**
     * Lets somebody watch from now on, or from behind the event seen last; an event that is no longer kept starts from now.
     *
     * @return whether there is room for one more
     */
    boolean join(LiveWatcher watcher, Optional<String> lastSeen) {
        synchronized (latest) {
            if (watchers.size() >= streams) {
                return false;
            }
            watcher.missed(lastSeen.map(this::behind).orElseGet(List::of));
            return watchers.add(watcher);
        }
    }

    void leave(LiveWatcher watcher) {
        watchers.remove(watcher);
    }

    /** Ends all streams; who watched comes back when the service does. */
    void close() {
        watchers.forEach(LiveWatcher::close);
    }

    private List<LiveEvent> behind(String lastSeen) {
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
