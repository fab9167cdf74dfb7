package org.chancery.store.live;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.store.filter.EventFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter.DataWithMediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One open stream, written by a thread of its own, so that a slow reader holds up nobody. What its reader has missed comes first: from the topic what
 * the feed does not keep any more, then from the feed.
 */
final class LiveWatcher {
    private static final Logger log = LoggerFactory.getLogger(LiveWatcher.class);

    /** Events that may wait for a slow reader; at more, the stream is closed, and the reader can come back for them. */
    private static final int MAX_WAITING = 1_000;

    /** The same in bytes. */
    private static final long MAX_WAITING_LENGTH = 2 * 1024 * 1024;

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final long RETRY_MILLIS = 2_000;

    /** What comes so soon after what was written is written together: to write each by itself takes most of the time. */
    private static final Duration TOGETHER = Duration.ofMillis(50);

    private final BlockingQueue<Optional<LiveEvent>> waiting = new ArrayBlockingQueue<>(MAX_WAITING);
    private final AtomicLong waitingLength = new AtomicLong();
    private final SseEmitter emitter;
    private final EventFilter filter;
    private final BiFunction<String, List<DiplomaticEvent>, List<DiplomaticEvent>> words;

    /** Beyond it the reader has seen nothing yet. */
    private volatile StreamPosition seen = StreamPosition.start();

    /** What the feed has offered, whether it was wanted or not. */
    private volatile StreamPosition offered = StreamPosition.start();

    private volatile boolean isOpen = true;
    private boolean isBack;
    private StreamPosition now = StreamPosition.start();
    private StreamPosition forgotten = StreamPosition.start();
    private List<LiveEvent> missed = List.of();

    /** @param words those of some events in which the words of the filter are found */
    LiveWatcher(
            SseEmitter emitter,
            EventFilter filter,
            BiFunction<String, List<DiplomaticEvent>, List<DiplomaticEvent>> words) {
        this.emitter = emitter;
        this.filter = filter;
        this.words = words;
    }

    /**
     * Begins where the feed is.
     *
     * @param now before what is new
     * @param forgotten before what the feed keeps
     * @param announced by the feed so far
     */
    void begin(StreamPosition now, StreamPosition forgotten, StreamPosition announced) {
        this.now = now;
        this.forgotten = forgotten;
        seen = now;
        offered = announced;
    }

    /** Goes on where its reader was. The feed holds these events anyway, so they do not count as waiting. */
    void comeBack(StreamPosition last, List<LiveEvent> kept) {
        isBack = true;
        seen = last;
        missed = kept.stream()
                .filter(event -> filter.matchesButForWords(event.event()))
                .toList();
    }

    /** Takes an event if it is wanted; false if its reader is too slow for it, and is disconnected. */
    boolean offer(LiveEvent event) {
        if (isOpen && event.isAfter(seen) && filter.matchesButForWords(event.event()) && !isTaken(event)) {
            close();
            return false;
        }
        offered = event.position();
        return true;
    }

    private boolean isTaken(LiveEvent event) {
        return waitingLength.addAndGet(event.length()) <= MAX_WAITING_LENGTH && waiting.offer(Optional.of(event));
    }

    boolean isOpen() {
        return isOpen;
    }

    /** Ends the stream for good: nothing opens it again. */
    void close() {
        isOpen = false;
        waiting.offer(Optional.empty()); // wakes the thread that waits for an event
    }

    /** Writes until the reader goes away, or the broker does while it is asked for what was missed: the reader comes back. */
    void run(MissedEvents history) {
        try {
            emitter.send(SseEmitter.event()
                    .id(seen.toString())
                    .reconnectTime(RETRY_MILLIS)
                    .comment("watching"));
            if (isBack) {
                sendMissed(history);
            }
            while (isOpen) {
                sendNext();
            }
            emitter.complete();
        } catch (IOException | UncheckedIOException | IllegalStateException _) {
            close(); // the reader is gone
        } catch (RuntimeException e) {
            log.warn(
                    "A stream is closed for its reader to come back, as broker or database do not answer: {}",
                    e.toString());
            close();
            emitter.complete();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            emitter.complete();
        }
    }

    private void sendMissed(MissedEvents history) throws IOException {
        if (isKept() || history.areAllAfter(seen)) {
            if (!seen.covers(forgotten)) {
                history.read(seen, forgotten, this::sendIfWanted);
                seen = seen.furthest(forgotten);
            }
            send(missed);
        } else {
            seen = now;
            emitter.send(SseEmitter.event().id(seen.toString()).name("resync").data("{}", MediaType.TEXT_PLAIN));
        }
        missed = List.of();
    }

    private boolean sendIfWanted(LiveEvent event) {
        try {
            if (filter.matchesButForWords(event.event())) {
                send(List.of(event));
            }
            return isOpen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the feed has all that was missed. */
    private boolean isKept() {
        return seen.covers(forgotten) && offered.covers(seen);
    }

    private void sendNext() throws IOException, InterruptedException {
        var place = offered; // read first: whatever was wanted until then has been written, or is waiting
        var next = waiting.poll(HEARTBEAT.toSeconds(), TimeUnit.SECONDS);
        if (next == null) {
            emitter.send(SseEmitter.event().id(place.furthest(seen).toString()).comment("still here"));
        } else if (next.isPresent()) {
            var events = new ArrayList<>(List.of(next));
            waiting.drainTo(events);
            var together = events.stream().flatMap(Optional::stream).toList();
            together.forEach(event -> waitingLength.addAndGet(-event.length()));
            send(together);
            Thread.sleep(TOGETHER);
        }
    }

    private void send(List<LiveEvent> events) throws IOException {
        var wanted = withWords(events);
        if (!wanted.isEmpty()) {
            var written = new ByteArrayOutputStream();
            wanted.forEach(event -> event.writeTo(written, seen));
            emitter.send(Set.of(new DataWithMediaType(written.toByteArray(), MediaType.TEXT_PLAIN)));
        }
    }

    /** Asked of the database, so that words mean the same as in a list; here, where it holds up nobody else. */
    private List<LiveEvent> withWords(List<LiveEvent> events) {
        var q = filter.q();
        if (q == null || events.isEmpty()) {
            return events;
        }
        var found = Collections.<DiplomaticEvent>newSetFromMap(new IdentityHashMap<>());
        found.addAll(words.apply(q, events.stream().map(LiveEvent::event).toList()));
        return events.stream()
                .filter(event -> found.contains(event.event()) || EventFilter.isSilent(event.event()))
                .toList();
    }
}
