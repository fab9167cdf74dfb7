package org.chancery.store.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.contract.DiplomaticEvent;

/**
 * Hands events to all who watch. It keeps the latest ones, so that a watcher who lost the stream can go on where it ended; who is
 * too slow is let go, and does the same.
 */
public final class LiveFeed {
    private final int replayed;
    private final Deque<DiplomaticEvent> latest = new ArrayDeque<>();
    private final Set<LiveWatcher> watchers = ConcurrentHashMap.newKeySet();

    /** @param replayed events that are kept for those who come back */
    public LiveFeed(int replayed) {
        this.replayed = replayed;
    }

    /** How many events it keeps for those who come back. */
    public int replayed() {
        return replayed;
    }

    /** Hands an event to all who want it. */
    public void announce(DiplomaticEvent event) {
        synchronized (latest) {
            latest.addLast(event);
            if (latest.size() > replayed) {
                latest.removeFirst();
            }
            watchers.removeIf(watcher -> !watcher.offer(event));
        }
    }

    /** Lets somebody watch from now on, or from behind the event seen last; an event that is no longer kept starts from now. */
    void join(LiveWatcher watcher, Optional<String> lastSeen) {
        synchronized (latest) {
            lastSeen.map(this::behind).orElseGet(List::of).forEach(watcher::offer);
            watchers.add(watcher);
        }
    }

    void leave(LiveWatcher watcher) {
        watchers.remove(watcher);
    }

    /** Ends all streams; who watched comes back when the service does. */
    void close() {
        watchers.forEach(LiveWatcher::close);
    }

    /** How many are watching. */
    public int watchers() {
        return watchers.size();
    }

    private List<DiplomaticEvent> behind(String lastSeen) {
        var missed = new ArrayList<DiplomaticEvent>();
        for (var event : latest.reversed()) {
            if (event.id().equals(lastSeen)) {
                return missed.reversed();
            }
            missed.add(event);
        }
        return List.of();
    }
}
