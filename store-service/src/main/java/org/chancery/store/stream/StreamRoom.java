package org.chancery.store.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.chancery.kit.http.NoRoom;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Lets no client have more streams open than its share, whichever they are, so that one cannot take the room of all others. */
public final class StreamRoom {
    /** A stream whose reader has gone is noticed when something is written to it, at the latest by the next heartbeat. */
    private static final String WAIT_SECONDS = "15";

    private final int perClient;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();
    private final Counter beyondShare;
    private final Counter beyondRoom;

    /** Nothing is open yet. */
    public StreamRoom(int perClient, MeterRegistry meters) {
        this.perClient = perClient;
        beyondShare = meters.counter("chancery.streams.refused", "limit", "client");
        beyondRoom = meters.counter("chancery.streams.refused", "limit", "all");
        meters.gauge("chancery.streams.open", open, StreamRoom::sum);
    }

    /** The place of one stream, to be left when the stream is over. */
    public final class Place {
        private final String client;
        private final AtomicBoolean isLeft = new AtomicBoolean();

        private Place(String client) {
            this.client = client;
        }

        /** Makes room for another one. */
        public void leave() {
            if (isLeft.compareAndSet(false, true)) {
                open.computeIfPresent(client, (_, streams) -> streams == 1 ? null : streams - 1);
            }
        }
    }

    /**
     * Begins a stream for whoever asks.
     *
     * @param begin what leaves the place it is given once the stream is over; if it fails, the place is left here
     * @throws ErrorResponseException if the client has its share already
     */
    public SseEmitter admit(HttpServletRequest request, Function<Place, SseEmitter> begin) {
        var place = place(Client.of(request));
        try {
            return begin.apply(place);
        } catch (RuntimeException e) {
            place.leave();
            throw e;
        }
    }

    /** Why there is no further stream of a kind, whoever asks. */
    public ErrorResponseException full() {
        beyondRoom.increment();
        return hungUp(NoRoom.because("too many streams are open"));
    }

    private Place place(String client) {
        var isAdmitted = new AtomicBoolean();
        open.compute(client, (_, before) -> {
            int streams = before == null ? 0 : before;
            isAdmitted.setPlain(streams < perClient);
            return isAdmitted.getPlain() ? streams + 1 : before;
        });
        if (!isAdmitted.getPlain()) {
            beyondShare.increment();
            throw tooMany();
        }
        return new Place(client);
    }

    private ErrorResponseException tooMany() {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.TOO_MANY_REQUESTS,
                "one client may have %d streams open (CHANCERY_STREAMS_PER_CLIENT); close one, or try again in a moment"
                        .formatted(perClient));
        var refusal = new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS, problem, null);
        refusal.getHeaders().set(HttpHeaders.RETRY_AFTER, WAIT_SECONDS);
        return hungUp(refusal);
    }

    /** Thousands of connections that wait for another request would take the room of others, too. */
    private static ErrorResponseException hungUp(ErrorResponseException refusal) {
        refusal.getHeaders().set(HttpHeaders.CONNECTION, "close");
        return refusal;
    }

    private static double sum(Map<String, Integer> open) {
        return open.values().stream().mapToInt(Integer::intValue).sum();
    }
}
