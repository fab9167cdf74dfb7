package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.store.query.happening.HappeningFeed;
import org.chancery.store.running.Editions;
import org.chancery.store.running.LiveStream;
import org.chancery.store.running.Running;
import org.chancery.store.running.StoreInstance;
import org.chancery.store.running.StoreTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many streams, and much on them. */
@StoreTest
class StreamsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String MANY_CHANGES = """
            insert into happening (id, change, ended, last_report, document)
            select 'copy ' || number, nextval('happening_change'), false, last_report, document
            from happening, generate_series(1, 3000) as number
            where id = (select happening from happening_report where event_id = ?)
            """;

    @Test
    void asManyStreamsMayBeOpenAsTheSettingSaysAndAClosedOneMakesRoom(Running running) {
        try (var store = StoreInstance.start(running.broker().address(), running.database(), "--CHANCERY_STREAMS=2")) {
            try (var _ = store.watch("");
                    var _ = store.watch("")) {
                var refused = store.get("/api/v1/stream", "text/event-stream");

                assertThat(refused.status()).isEqualTo(503);
                assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
                assertThat(refused.header("Retry-After")).isNotBlank();
            }
            // Only what is sent shows that a watcher has gone, and not always the first time.
            await().atMost(PATIENCE)
                    .ignoreExceptionsInstanceOf(IllegalStateException.class)
                    .untilAsserted(() -> {
                        running.topics().event(0, told("makes room"));
                        store.watch("").close();
                    });
        }
    }

    @Test
    void asManyStreamsOfHappeningsMayBeOpenAndNoneWhenTheServiceEnds(Running running) {
        try (var store = StoreInstance.start(running.broker().address(), running.database(), "--CHANCERY_STREAMS=1")) {
            try (var open = store.watchHappenings("")) {
                assertNoRoom(store);
                store.service().part(HappeningFeed.class).stop();
                await().atMost(PATIENCE).until(open::isOver);
            }
            assertNoRoom(store);
        }
    }

    private static void assertNoRoom(StoreInstance store) {
        var refused = store.get("/api/v1/stream/happenings", "text/event-stream");
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.header("Retry-After")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1.5", "99999999999999999999"})
    void whatIsNoNumberOfAChangeIsRefused(String lastSeen, Running running) {
        var client = running.store().service().client();

        var answer = client.send(client.request("/api/v1/stream/happenings").header("Last-Event-ID", lastSeen));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/detail")).startsWith("Last-Event-ID");
    }

    @Test
    void whoMissedThousandsOfChangesIsGivenThemAllButWhatNobodyCanRead(Running running) {
        running.store().articles().save(List.of(Editions.summit("changes")));
        var sql = running.database().sql();
        await().atMost(PATIENCE) // what is still to be grouped would be a change more
                .until(() -> sql.queryForObject("select count(*) from happening_pending", Long.class) == 0);
        long before = sql.queryForObject("select max(change) from happening", Long.class);
        // Somebody else watches, so that what was missed is handed on to all watchers as well.
        try (var _ = running.store().watchHappenings("");
                var stream = watchAfterManyChanges(running, before)) {
            await().atMost(PATIENCE).until(() -> stream.data().size() == 2_999);
            running.store().articles().save(List.of(Editions.summit("after many changes")));
            await().atMost(PATIENCE).until(() -> stream.data().size() > 2_999);
        } finally {
            sql.update("delete from happening where id like 'copy %'");
        }
    }

    private static LiveStream watchAfterManyChanges(Running running, long before) {
        var sql = running.database().sql();
        sql.update(MANY_CHANGES, Editions.meeting("changes").id());
        sql.update("update happening set document = '{}' where id = 'copy 1000'");
        return running.store().watchHappenings("", Long.toString(before));
    }

    private static DiplomaticEvent told(String article) {
        return Editions.meeting(article).reportedBy(Editions.summit(article).reference());
    }
}
