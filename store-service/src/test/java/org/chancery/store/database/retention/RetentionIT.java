package org.chancery.store.database.retention;

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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Articles that are older than the retention leave with all that was found in them. */
class RetentionIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static Running running;

    @BeforeAll
    static void start() {
        running = Running.start("--CHANCERY_RETENTION=30d");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @BeforeEach
    void empty() {
        running.database().sql().execute("truncate article, happening cascade");
    }

    @Test
    void whatIsOldIsDeletedAndItsHappeningsAreUpdated() {
        save(Editions.summit("old", "Old Post", Instant.now()), Editions.summit("new", "New Post", Instant.now()));
        assertThat(running.store().get("/api/v1/happenings?type=CONSULT").each("happenings", "/articles"))
                .containsExactly("2");
        running.database().sql().update("update article set dated_at = '2001-01-01' where id = 'old'");

        deleteOld();

        await().atMost(PATIENCE)
                .until(() -> running.store().get("/api/v1/articles/old").status() == 404);
        assertThat(running.store().get("/api/v1/happenings?type=CONSULT").each("happenings", "/articles"))
                .containsExactly("1");
        assertThat(running.store().get("/api/v1/events").each("events", "/article/id"))
                .containsOnly("new");
    }

    @Test
    void happeningThatHasEndedQuotesNobodyAndIsForgottenInTheEnd() {
        var ended = "select count(*) from happening where ended";
        save(Editions.summit("old", "Old Post", Instant.parse("2001-01-01T00:00:00Z")));
        await().atMost(PATIENCE).until(() -> count(ended) == 2); // the service looks by itself
        assertThat(count(ended + " and document::text like '%thanked%'")).isZero();
        running.database().sql().update("update happening set changed_at = now() - interval '31 days'");

        deleteOld();

        await().atMost(PATIENCE).until(() -> count(ended) == 0);
    }

    @Test
    void whatIsLeftOfHundredsOfHappeningsStaysInThem() {
        save(IntStream.range(0, 100)
                .boxed()
                .flatMap(number -> Stream.of(
                        report("old", number, Instant.parse("2001-01-01T00:00:00Z")),
                        report("new", number, Instant.now())))
                .toArray(EnrichedArticle[]::new));

        deleteOld();

        await().atMost(PATIENCE).until(() -> count("select count(*) from article") == 100);
        assertThat(count("select count(*) from event")).isEqualTo(800);
        assertThat(count("select count(*) from happening where not ended")).isEqualTo(800);
        assertThat(
                        count(
                                "select count(*) from happening_report join happening on happening.id = happening where not ended"))
                .isEqualTo(800);
    }

    private static void save(EnrichedArticle... editions) {
        running.store().articles().save(List.of(editions));
    }

    /** As the service does by itself every few seconds, and may be doing at this moment. */
    private static void deleteOld() {
        running.store().service().part(Retention.class).deleteOld();
    }

    /** Eight meetings of eight countries, which the article of this number tells in the old and in the new. */
    private static EnrichedArticle report(String age, int number, Instant published) {
        var meetings = IntStream.range(0, 8)
                .mapToObj(
                        one -> Editions.meetingWith("C%d-%d".formatted(number, one), "2024-05-02", age + number + one))
                .toArray(DiplomaticEvent[]::new);
        return Editions.reported(age + " " + number, "The " + age, published, meetings);
    }

    private static int count(String query) {
        return running.database().sql().queryForObject(query, Integer.class);
    }
}
