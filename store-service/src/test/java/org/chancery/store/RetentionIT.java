package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.junit.jupiter.api.Test;

/** Articles that are older than the retention leave with all that was found in them. */
class RetentionIT {
    @Test
    void whatIsOldIsDeletedAndItsHappeningsAreUpdated() {
        try (var running = Running.start("--CHANCERY_RETENTION=30d")) {
            var store = running.store().articles();
            store.save(List.of(
                    Editions.summit("old", "Old Post", Instant.now()),
                    Editions.summit("new", "New Post", Instant.now())));
            assertThat(running.store().get("/api/v1/happenings?type=CONSULT").each("happenings", "/articles"))
                    .containsExactly("2");

            running.database().sql().update("update article set dated_at = '2001-01-01' where id = 'old'");

            await().atMost(Duration.ofSeconds(30))
                    .until(() -> running.store().get("/api/v1/articles/old").status() == 404);

            assertThat(running.store().get("/api/v1/happenings?type=CONSULT").each("happenings", "/articles"))
                    .containsExactly("1");
            assertThat(running.store().get("/api/v1/events").each("events", "/article/id"))
                    .containsOnly("new");
        }
    }

    @Test
    void happeningThatHasEndedQuotesNobodyAndIsForgottenInTheEnd() {
        try (var running = Running.start("--CHANCERY_RETENTION=30d")) {
            var ended = "select count(*) from happening where ended";
            running.store()
                    .articles()
                    .save(List.of(Editions.summit("old", "Old Post", Instant.parse("2001-01-01T00:00:00Z"))));
            await().atMost(Duration.ofSeconds(30)).until(() -> count(running, ended) == 2);
            assertThat(count(running, ended + " and document::text like '%thanked%'"))
                    .isZero();

            running.database().sql().update("update happening set changed_at = now() - interval '31 days'");

            await().atMost(Duration.ofSeconds(30)).until(() -> count(running, ended) == 0);
        }
    }

    @Test
    void whatIsLeftOfHundredsOfHappeningsStaysInThem() {
        try (var running = Running.start("--CHANCERY_RETENTION=30d")) {
            running.store()
                    .articles()
                    .save(IntStream.range(0, 100)
                            .boxed()
                            .flatMap(number -> Stream.of(
                                    report("old", number, Instant.parse("2001-01-01T00:00:00Z")),
                                    report("new", number, Instant.now())))
                            .toList());

            await().atMost(Duration.ofMinutes(2)).until(() -> count(running, "select count(*) from article") == 100);

            assertThat(count(running, "select count(*) from event")).isEqualTo(800);
            assertThat(count(running, "select count(*) from happening where not ended"))
                    .isEqualTo(800);
            assertThat(
                            count(
                                    running,
                                    "select count(*) from happening_report join happening on happening.id = happening where not ended"))
                    .isEqualTo(800);
        }
    }

    /** Eight meetings of eight countries, which the article of this number tells in the old and in the new. */
    private static EnrichedArticle report(String age, int number, Instant published) {
        var meetings = IntStream.range(0, 8)
                .mapToObj(
                        one -> Editions.meetingWith("C%d-%d".formatted(number, one), "2024-05-02", age + number + one))
                .toArray(DiplomaticEvent[]::new);
        return Editions.reported(age + " " + number, "The " + age, published, meetings);
    }

    private static int count(Running running, String query) {
        return running.database().sql().queryForObject(query, Integer.class);
    }
}
