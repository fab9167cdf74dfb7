package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.kit.access.key.AccessRole;
import org.chancery.kit.running.Answer;
import org.chancery.kit.running.RoleKeys;
import org.chancery.store.running.Crowd;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.chancery.store.running.StoreInstance;
import org.chancery.store.running.StoreTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No client has more streams than its share, and the others keep their room. */
@StoreTest
class StreamRoomIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String EVENTS = "/api/v1/stream";
    private static final String HAPPENINGS = "/api/v1/stream/happenings";
    private static final String SHARE = "--CHANCERY_STREAMS_PER_CLIENT=2";

    /** Of the ten thousand that somebody may try, as many as both ends of them may have open in one process of a test. */
    private static final int CONNECTIONS = 2_000;

    @Test
    void oneClientHasItsShareOfBothKindsAndOthersHaveTheirs(Running running) throws Exception {
        try (var store = start(running, SHARE);
                var _ = store.watch("");
                var _ = store.watchHappenings("");
                var other = clientFrom("127.0.0.2")) {
            assertRefused(store.get(EVENTS, "text/event-stream"));
            assertRefused(store.get(HAPPENINGS, "text/event-stream"));

            var answer = other.send(
                    HttpRequest.newBuilder(URI.create(store.address(EVENTS))).build(), BodyHandlers.ofLines());
            assertThat(answer.statusCode()).isEqualTo(200);
            answer.body().close();
            assertThat(store.metric("chancery_streams_refused_total{limit=\"client\"}"))
                    .isEqualTo(2);
            assertThat(store.metric("chancery_streams_refused_total{limit=\"all\"}"))
                    .isZero();
        }
    }

    private static void assertRefused(Answer refused) {
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.header("Retry-After")).isEqualTo("15");
        assertThat(refused.at("/detail")).contains("2 streams", "CHANCERY_STREAMS_PER_CLIENT");
    }

    @Test
    void aStreamThatIsOverMakesRoomAndOneThatNeverBeganTakesNone(Running running) {
        try (var store = start(running, "--CHANCERY_STREAMS_PER_CLIENT=1")) {
            assertThat(store.get(HAPPENINGS + "?type=NONSENSE", "text/event-stream")
                            .status())
                    .isEqualTo(400);
            var wrong = store.service().client().request(HAPPENINGS).header("Last-Event-ID", "x");
            assertThat(store.service().client().send(wrong).status()).isEqualTo(400);
            store.watchHappenings("").close();

            // Only what is sent shows that a watcher has gone, and not always the first time.
            await().atMost(PATIENCE)
                    .ignoreExceptionsInstanceOf(IllegalStateException.class)
                    .untilAsserted(() -> {
                        store.articles().save(List.of(Editions.summit("makes room " + System.nanoTime())));
                        store.watch("").close();
                    });
        }
    }

    @Test
    void aClientIsAKeyWhereThereAreKeys(Running running, @TempDir Path directory) {
        var keys = RoleKeys.in(directory);
        try (var store = start(running, "--CHANCERY_STREAMS_PER_CLIENT=1", keys.setting())) {
            var client = store.service().client();
            var open = new ArrayList<Stream<String>>();
            for (var role : new AccessRole[] {AccessRole.READ, AccessRole.ANALYST}) {
                var answer = client.send(client.request(EVENTS).headers(keys.header(role)), BodyHandlers.ofLines());
                assertThat(answer.statusCode()).isEqualTo(200);
                open.add(answer.body());
            }

            assertThat(client.ask("GET " + EVENTS, keys.header(AccessRole.READ)).status())
                    .isEqualTo(429);
            open.forEach(Stream::close);
        }
    }

    @Test
    void whoOpensThousandsOfStreamsHasHisShareAndDisturbsNobody(Running running) throws Exception {
        int share = 100;
        try (var store = start(running);
                var other = clientFrom("127.0.0.2");
                var watching = other.send(
                                HttpRequest.newBuilder(URI.create(store.address(EVENTS)))
                                        .build(),
                                BodyHandlers.ofLines())
                        .body();
                var crowd = new Crowd(URI.create(store.address(EVENTS)))) {
            var lines = watching.iterator();
            crowd.arrive(CONNECTIONS);

            while (crowd.answered() < CONNECTIONS) {
                var asked = HttpRequest.newBuilder(URI.create(store.address("/api/v1/events?limit=1")))
                        .timeout(PATIENCE);
                assertThat(other.send(asked.build(), BodyHandlers.ofString()).statusCode())
                        .isEqualTo(200);
            }
            var told = told("while a crowd is at the door");
            running.topics().event(2, told);

            assertThat(crowd.answered(200)).isEqualTo(share);
            assertThat(crowd.answered(429)).isEqualTo(CONNECTIONS - share);
            assertThat(crowd.hungUp()).isEqualTo(CONNECTIONS - share);
            assertThat(store.metric("chancery_streams_refused_total{limit=\"client\"}"))
                    .isEqualTo(CONNECTIONS - share);
            assertThat(store.service()
                            .part(MeterRegistry.class)
                            .get("chancery.streams.open")
                            .gauge()
                            .value())
                    .isEqualTo(share + 1);
            while (!lines.next().contains(told.id())) {
                // what came before
            }
        }
    }

    private static StoreInstance start(Running running, String... settings) {
        return StoreInstance.start(running.broker().address(), running.database(), settings);
    }

    /** One at another address of this machine. */
    private static HttpClient clientFrom(String address) throws UnknownHostException {
        return HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(address))
                .build();
    }

    private static DiplomaticEvent told(String article) {
        return Editions.meeting(article).reportedBy(Editions.summit(article).reference());
    }
}
