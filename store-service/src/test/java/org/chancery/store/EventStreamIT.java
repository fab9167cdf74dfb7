package org.chancery.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.chancery.store.running.StoreInstance;
import org.chancery.store.running.StoreTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever comes back to the stream of events is given what was missed, wherever and whenever. */
@StoreTest
class EventStreamIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void whoMissedThousandsOfEventsIsGivenThemAll(Running running) {
        var place = placeBehind(running, "before thousands");
        var missed = told(running, "one of thousands", 3_000);

        try (var after = running.store().watch("", place)) {
            await().atMost(PATIENCE).until(() -> after.events().contains(missed.getLast()));
            assertThat(after.events()).containsSubsequence(missed).doesNotContain(id("before thousands"));
        }
    }

    @Test
    void whatTheFeedDoesNotKeepAnyMoreIsReadFromTheTopic(Running running) {
        try (var store = another(running, "--CHANCERY_REPLAYED=10")) {
            var place = placeBehind(running, "before it is forgotten");
            var missed = told(running, "forgotten", 200);
            try (var now = store.watch("")) {
                running.topics().event(1, event("after it is forgotten"));
                await().atMost(PATIENCE).until(() -> now.events().contains(id("after it is forgotten")));
            }

            try (var after = store.watch("", place)) {
                await().atMost(PATIENCE).until(() -> after.events().containsAll(missed));
                assertThat(after.events()).containsSubsequence(missed).doesNotHaveDuplicates();
                assertThat(after.isToldToResync()).isFalse();
            }
        }
    }

    @Test
    void eachInstanceStreamsEachEventAndGoesOnWhereAnotherHasStopped(Running running) {
        try (var other = another(running);
                var here = running.store().watch("");
                var there = other.watch("")) {
            running.topics().event(0, event("seen by both"));
            await().atMost(PATIENCE).until(() -> here.events().contains(id("seen by both")));
            await().atMost(PATIENCE).until(() -> there.events().contains(id("seen by both")));
            var place = here.placeOf(id("seen by both"));
            var missed = told(running, "missed between instances", 20);
            await().atMost(PATIENCE).until(() -> there.events().containsAll(missed));

            try (var after = other.watch("", place)) {
                await().atMost(PATIENCE).until(() -> after.events().containsAll(missed));
                assertThat(after.events()).doesNotContain(id("seen by both")).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void whatComesWhileTheServiceIsAwayIsGivenAfterIt(Running running) {
        var place = placeBehind(running, "before the service was away");
        var missed = told(running, "while it was away", 20);

        try (var restarted = another(running);
                var after = restarted.watch("", place)) {
            await().atMost(PATIENCE).until(() -> after.events().containsAll(missed));
            assertThat(after.events()).doesNotContain(id("before the service was away"));
            assertThat(after.isToldToResync()).isFalse();
        }
    }

    @Test
    void anEventThatComesTwiceHidesNothingBetween(Running running) {
        String place;
        try (var before = running.store().watch("")) {
            running.topics().event(1, event("comes twice"));
            await().atMost(PATIENCE).until(() -> before.events().contains(id("comes twice")));
            place = before.placeOf(id("comes twice"));
        }
        running.topics().event(1, event("between the two"));
        running.topics().event(1, event("comes twice"));

        try (var after = running.store().watch("", place)) {
            await().atMost(PATIENCE).until(() -> after.events().contains(id("comes twice")));
            assertThat(after.events()).containsSubsequence(id("between the two"), id("comes twice"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "talks",
                "thanking",
                "\"for talks\"",
                "thanks or talk",
                "talk -thanked",
                "the",
                "' or 1=1 --",
                "%"
            })
    void wordsMeanTheSameAsInAList(String words, Running running) {
        var article = "words " + words.hashCode();
        var asked = "article=" + encode(article) + "&q=" + encode(words);
        try (var stream = running.store().watch(asked);
                var all = running.store().watch("article=" + encode(article))) {
            running.topics().enriched(Editions.summit(article));

            await().atMost(PATIENCE).until(() -> all.events().size() == 2);
            await().atMost(PATIENCE)
                    .until(() -> running.store()
                                    .get("/api/v1/articles/" + encode(article))
                                    .status()
                            == 200);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(stream.events())
                            .containsExactlyInAnyOrderElementsOf(running.store()
                                    .get("/api/v1/events?" + asked)
                                    .each("events", "/id")));
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0:999999999", "99:0", "an event of an earlier release", "0:1,", "-1:0"})
    void whoComesBackFromWhereNothingIsIsToldToAskAgain(String place, Running running) {
        try (var stream = running.store().watch("", place)) {
            await().atMost(PATIENCE).until(stream::isToldToResync);
            running.topics().event(0, event("after " + place));
            await().atMost(PATIENCE).until(() -> stream.events().contains(id("after " + place)));
        }
    }

    private static StoreInstance another(Running running, String... settings) {
        return StoreInstance.start(running.broker().address(), running.database(), settings);
    }

    private static String placeBehind(Running running, String article) {
        try (var before = running.store().watch("")) {
            running.topics().event(0, event(article));
            await().atMost(PATIENCE).until(() -> before.events().contains(id(article)));
            return before.placeOf(id(article));
        }
    }

    /** The ids of as many events, told in one partition. */
    private static List<String> told(Running running, String article, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> event(article + " " + number))
                .peek(event -> running.topics().event(1, event))
                .map(DiplomaticEvent::id)
                .toList();
    }

    private static DiplomaticEvent event(String article) {
        return Editions.meeting(article).reportedBy(Editions.summit(article).reference());
    }

    private static String id(String article) {
        return Editions.meeting(article).id();
    }
}
