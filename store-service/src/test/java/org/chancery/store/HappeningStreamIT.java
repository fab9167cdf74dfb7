package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.chancery.store.GroupedMeetings.DAY;
import static org.chancery.store.GroupedMeetings.id;
import static org.chancery.store.GroupedMeetings.meeting;
import static org.chancery.store.GroupedMeetings.report;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.chancery.contract.EnrichedArticle;
import org.chancery.store.database.happening.Happenings;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.chancery.store.running.StoreTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stream of happenings has what a list with the same filter would have, and says what it cannot have any more. */
@StoreTest
class HappeningStreamIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @ParameterizedTest
    @ValueSource(strings = {"outlet=Second%20Sentinel", "outlet=First%20Focus", "publishedFrom=2023-03-08"})
    void anyReportMayBeTheOneThatIsAskedFor(String filter, Running running) {
        var store = running.store().articles();
        var first = filter.hashCode() + " first";
        var second = filter.hashCode() + " second";
        try (var stream = running.store().watchHappenings("country=SSF&" + filter)) {
            store.save(List.of(
                    reported(first, "First Focus", "2023-03-06T12:00:00Z"),
                    reported(second, "Second Sentinel", "2023-03-08T12:00:00Z")));

            await().atMost(PATIENCE).until(() -> !stream.events().isEmpty());
            var listed = running.store()
                    .get("/api/v1/happenings?country=SSF&" + filter)
                    .each("happenings", "/id");
            assertThat(listed).containsAll(stream.events());
        } finally {
            store.save(List.of(Editions.canceled(first), Editions.canceled(second)));
        }
    }

    private static EnrichedArticle reported(String article, String outlet, String published) {
        return Editions.reported(article, outlet, Instant.parse(published), meeting("SSF", DAY, article));
    }

    @Test
    void whatIsNotAskedForDoesNotCome(Running running) {
        try (var stream = running.store().watchHappenings("country=SSG")) {
            running.store().articles().save(List.of(report("SSH", "ssh"), report("SSG", "ssg")));

            await().atMost(PATIENCE).until(() -> !stream.events().isEmpty());
            assertThat(stream.events()).containsOnly(id("ssg"));
        }
    }

    @Test
    void whoComesBackFromAnotherDatabaseIsToldToLookAgainAndGoesOn(Running running) {
        try (var stream = running.store().watchHappenings("country=SSI", "999999999")) {
            await().atMost(PATIENCE).until(stream::isToldToResync);
            running.store().articles().save(List.of(report("SSI", "ssi")));

            await().atMost(PATIENCE).until(() -> stream.events().contains(id("ssi")));
        }
    }

    @Test
    void whoWasAwayForLongerThanEndedHappeningsAreKeptIsToldToLookAgain(Running running) {
        var store = running.store().articles();
        store.save(List.of(report("SSJ", "ssj 1")));
        String place;
        try (var stream = running.store().watchHappenings("country=SSJ", "0")) {
            await().atMost(PATIENCE).until(() -> stream.events().contains(id("ssj 1")));
            place = stream.placeOf(id("ssj 1"));
        }
        store.save(List.of(Editions.canceled("ssj 1"), report("SSJ", "ssj 2")));
        running.store()
                .service()
                .part(Happenings.class)
                .deleteEnded(OffsetDateTime.now().plusDays(1));

        try (var away = running.store().watchHappenings("country=SSJ", place);
                var after = running.store().watchHappenings("country=SSJ")) {
            await().atMost(PATIENCE).until(() -> away.events().contains(id("ssj 2")));
            assertThat(away.isToldToResync()).isTrue();
            await().atMost(PATIENCE).until(() -> !after.places().isEmpty());
            try (var back = running.store()
                    .watchHappenings("country=SSJ", after.places().getFirst())) {
                await().atMost(PATIENCE).until(() -> !back.places().isEmpty());
                store.save(List.of(report("SSJ", "ssj 3")));
                await().atMost(PATIENCE)
                        .until(() -> back.data().stream().anyMatch(data -> data.contains("\"articles\":2")));
                assertThat(back.isToldToResync()).isFalse();
            }
        }
    }
}
