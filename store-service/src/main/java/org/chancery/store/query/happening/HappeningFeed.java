package org.chancery.store.query.happening;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.chancery.store.database.stream.AskedHappenings;
import org.chancery.store.database.stream.HappeningChanges;
import org.chancery.store.filter.EventFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands changes of happenings to all watchers: it alone asks the database for what is new and writes it, however many watch. It is closed before the web
 * server stops: a graceful shutdown would wait for streams that have no end.
 */
public final class HappeningFeed implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(HappeningFeed.class);
    private static final long PAUSE_MILLIS = 500;

    /** Watchers who ask the database at once; the other connections are for queries. */
    private static final int MOST_ASKERS = 3;

    private final LiveChanges changes;
    private final int streams;
    private final Counter cutOff;
    private final Semaphore askers = new Semaphore(MOST_ASKERS, true);
    private final Set<HappeningWatcher> watchers = ConcurrentHashMap.newKeySet();
    private CountDownLatch closed = new CountDownLatch(0);
    private long handedOn;

    /**
     * A feed without watchers.
     *
     * @param streams how many may be open at once
     */
    public HappeningFeed(
            HappeningChanges changes, AskedHappenings asked, int streams, JsonMapper json, MeterRegistry meters) {
        this(new LiveChanges(changes::after, asked::asked, json), streams, meters);
    }

    HappeningFeed(LiveChanges changes, int streams, MeterRegistry meters) {
        this.changes = changes;
        this.streams = streams;
        cutOff = meters.counter("chancery.streams.cut.off");
    }

    /** What was missed since this change, and is not handed on any more. */
    LiveChanges.Page after(long change) {
        return asking(() -> changes.after(change));
    }

    /** Those of some changes that a watcher asks for. */
    List<LiveHappening> wanted(EventFilter filter, List<LiveHappening> some) {
        return asking(() -> changes.wanted(filter, some));
    }

    private <T> T asking(Supplier<T> question) {
        askers.acquireUninterruptibly();
        try {
            return question.get();
        } finally {
            askers.release();
        }
    }

    /**
     * Lets somebody watch what changes after this change, which is the last one so far.
     *
     * @return whether there is room for one more
     */
    synchronized boolean join(HappeningWatcher watcher, long last) {
        if (!isRunning() || watchers.size() >= streams) {
            return false;
        }
        if (watchers.isEmpty()) {
            handedOn = last;
        }
        return watchers.add(watcher);
    }

    void leave(HappeningWatcher watcher) {
        watchers.remove(watcher);
    }

    @Override
    public synchronized void start() {
        var end = new CountDownLatch(1);
        closed = end;
        Thread.ofVirtual().name("happening-feed").start(() -> run(end));
    }

    /** Ends all streams, and opens no more. */
    @Override
    public synchronized void stop() {
        closed.countDown();
        closeAll();
    }

    @Override
    public synchronized boolean isRunning() {
        return closed.getCount() > 0;
    }

    private void run(CountDownLatch end) {
        try {
            do {
                handOn();
            } while (!end.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void handOn() {
        try {
            while (!watchers.isEmpty() && isMoreAfter(changes.after(place()))) {
                // the rest of what is new
            }
        } catch (RuntimeException e) {
            log.warn("Changes of happenings cannot be handed on; the streams are closed: {}", e.toString());
            closeAll(); // they come back with the number that each has seen
        }
    }

    private synchronized long place() {
        return handedOn;
    }

    private synchronized boolean isMoreAfter(LiveChanges.Page page) {
        page.changes().forEach(this::offer);
        handedOn = Math.max(handedOn, page.last());
        return page.isMore();
    }

    private void offer(LiveHappening change) {
        watchers.stream().filter(watcher -> !watcher.offer(change)).forEach(_ -> cutOff.increment());
    }

    private void closeAll() {
        watchers.forEach(HappeningWatcher::close);
    }
}
