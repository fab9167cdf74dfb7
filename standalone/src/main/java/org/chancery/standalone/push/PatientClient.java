package org.chancery.standalone.push;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.chancery.standalone.service.ServiceAddress;
import org.chancery.standalone.service.ServiceFailed;

/** Sends requests to a service, and retries while it is unavailable. */
final class PatientClient implements AutoCloseable {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration MAX_PAUSE = Duration.ofSeconds(5);

    /** Unavailable, or more than the quota of the key. */
    private static final Set<Integer> BUSY = Set.of(503, 429);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ServiceAddress address;
    private final Duration patience;
    private boolean reached;

    /**
     * A client of the service at this address.
     *
     * @param patience how long to retry
     */
    PatientClient(ServiceAddress address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    /** The answer; after the last attempt, also one that says that the service is unavailable. */
    HttpResponse<String> send(HttpRequest request) {
        var giveUp = System.nanoTime() + patience.toNanos();
        var pause = FIRST_PAUSE;
        while (true) {
            var isLast = System.nanoTime() > giveUp;
            var response = attempt(request, isLast);
            if (response.isPresent() && (!BUSY.contains(response.get().statusCode()) || isLast)) {
                return response.get();
            }
            pause(pause);
            pause = pause.multipliedBy(2).compareTo(MAX_PAUSE) < 0 ? pause.multipliedBy(2) : MAX_PAUSE;
        }
    }

    private Optional<HttpResponse<String>> attempt(HttpRequest request, boolean isLast) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            reached = true;
            return Optional.of(response);
        } catch (IOException e) {
            // A service that never answered is a wrong address; one that stopped answering may come back.
            if (isLast || (!reached && e instanceof ConnectException)) {
                throw ServiceFailed.unanswered(address, e);
            }
            return Optional.empty();
        } catch (InterruptedException e) {
            throw ServiceFailed.interrupted(e);
        }
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            throw ServiceFailed.interrupted(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
