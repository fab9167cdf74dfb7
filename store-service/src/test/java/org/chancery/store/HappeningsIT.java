package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.chancery.store.GroupedMeetings.DAY;
import static org.chancery.store.GroupedMeetings.articles;
import static org.chancery.store.GroupedMeetings.events;
import static org.chancery.store.GroupedMeetings.id;
import static org.chancery.store.GroupedMeetings.meeting;
import static org.chancery.store.GroupedMeetings.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.store.database.Outcome;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.chancery.store.running.StoreTest;
import org.junit.jupiter.api.Test;

/** Reports of one real event are one happening, whatever order they come in, and however many they are. */
@StoreTest
class HappeningsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void reportsOfSeveralArticlesAreOneHappeningWithTheReasonOfEachMerge(Running running) {
        running.store().articles().save(List.of(report("AAA", "a1"), report("AAA", "a2")));

        var answer = running.store().get("/api/v1/happenings?country=AAA");

        assertThat(answer.each("happenings", "/articles")).containsExactly("2");
        assertThat(answer.each("happenings", "/sources")).containsExactly("1");
        var happening = running.store().get("/api/v1/happenings/" + id("a2"));
        assertThat(happening.each("reports", "/event/article/id")).containsExactlyInAnyOrder("a1", "a2");
        assertThat(happening.each("reports", "/because/reasons/2")).contains("same day");
    }

    @Test
    void firstReportIsTheOneThatTheOthersJoined(Running running) {
        var ids = Stream.of("first 1", "first 2")
                .sorted(Comparator.comparing(GroupedMeetings::id))
                .toList();
        running.store()
                .articles()
                .save(List.of(
                        Editions.edition(ids.getFirst(), 1, null, meeting("OOO", "2023-03-07", ids.getFirst())),
                        Editions.edition(ids.getLast(), 1, null, meeting("OOO", "2023-03-06", ids.getLast()))));

        var happening = running.store().get("/api/v1/happenings/" + id("first 1"));

        assertThat(happening.at("/happening/id")).isEqualTo(id(ids.getLast()));
        assertThat(happening.each("reports", "/event/id")).containsExactly(id(ids.getLast()), id(ids.getFirst()));
        assertThat(happening.each("reports", "/because/reasons/0").getFirst()).isEmpty();
    }

    @Test
    void happeningsAreListedWithoutAnyFilterPageByPage(Running running) {
        running.store().articles().save(List.of(report("IIA", "listed 1"), report("IIB", "listed 2")));

        var first = running.store().get("/api/v1/happenings?limit=1");
        var next = running.store().get("/api/v1/happenings?limit=1&cursor=" + first.at("/next"));

        assertThat(next.each("happenings", "/id")).hasSize(1).isNotEqualTo(first.each("happenings", "/id"));
        assertThat(running.store().get("/api/v1/happenings?cursor=nonsense").at("/detail"))
                .startsWith("cursor");
    }

    @Test
    void anotherDayIsAnotherHappening(Running running) {
        running.store()
                .articles()
                .save(List.of(
                        report("BBB", "b1"), Editions.edition("b2", 1, null, meeting("BBB", "2023-03-09", "b2"))));

        assertThat(running.store().get("/api/v1/happenings?country=BBB").each("happenings", "/articles"))
                .containsExactly("1", "1");
    }

    @Test
    void happeningOfMoreReportsThanAreReadLosesNoneWhenItGetsAnotherFirstOne(Running running) {
        var store = running.store().articles();
        store.save(List.of(Editions.edition("i1", 1, null, meetings("III", 2_100))));
        assertThat(reportsIn(running, "i1")).isEqualTo(2_100);

        store.save(List.of(Editions.edition("i2", 1, null, meeting("III", "2023-03-05", "i2"))));

        assertThat(reportsIn(running, "i1")).isEqualTo(2_100);
        assertThat(running.store().get("/api/v1/happenings?country=III").each("happenings", "/id"))
                .containsExactly(id("i2"));
    }

    @Test
    void happeningOfMoreReportsThanAreReadCountsAllOfThemAndIsSplitWithAllOfThem(Running running) {
        var store = running.store().articles();
        store.save(IntStream.range(0, 450)
                .mapToObj(number -> report("NNN", "n" + number))
                .toList());
        store.save(List.of(Editions.reported(
                "n last", "The Lima Courier", Instant.parse("2024-05-09T10:00:00Z"), meeting("NNN", DAY, "n last"))));

        var happening = running.store().get("/api/v1/happenings?country=NNN");

        assertThat(happening.each("happenings", "/articles")).containsExactly("451");
        assertThat(happening.each("happenings", "/lastReport")).containsExactly("2024-05-09T10:00:00Z");
        var path = "/api/v1/happenings/" + happening.each("happenings", "/id").getFirst() + "/splits";
        assertThat(running.store().post(path, events(id("n last"))).status()).isEqualTo(200);
        assertThat(articles(running, "NNN")).containsExactly("1", "450");
    }

    @Test
    void reportIsFoundAmongHundredsOfOtherMeetingsOfOneParty(Running running) {
        var others = IntStream.range(0, 450)
                .mapToObj(number -> meeting("J" + number, "2023-03-05", "j " + number))
                .toArray(DiplomaticEvent[]::new);
        var store = running.store().articles();
        store.save(List.of(Editions.edition("j", 1, null, others), report("JJJ", "j1")));

        store.save(List.of(report("JJJ", "j2")));

        assertThat(articles(running, "JJJ")).containsExactly("2");
    }

    @Test
    void whatManyEventsStoredAtOnceBelongToIsFound(Running running) {
        var many = IntStream.range(0, 450)
                .mapToObj(number -> meeting("L" + number, DAY, "l " + number))
                .toArray(DiplomaticEvent[]::new);
        var store = running.store().articles();
        store.save(List.of(report("LLL", "l1")));

        store.save(List.of(Editions.edition("l", 1, null, many), report("LLL", "l2")));

        assertThat(articles(running, "LLL")).containsExactly("2");
    }

    @Test
    void articleWhoseReportsCannotBeGroupedIsStoredAndGroupedLater(Running running) {
        var store = running.store().articles();
        var sql = running.database().sql();
        sql.execute("alter table happening_report add constraint no_k1 check (article_id <> 'k1')");

        assertThat(store.save(List.of(report("KKK", "k1"), report("KKK", "k2"))))
                .containsOnly(Outcome.STORED);
        assertThat(articles(running, "KKK")).isEmpty();

        sql.execute("alter table happening_report drop constraint no_k1");
        sql.update("update happening_pending set due = now()");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(articles(running, "KKK")).containsExactly("2"));
    }

    @Test
    void orderOfArrivalAndRedeliveryDoNotMatter(Running running) {
        var random = new Random(16);
        var batches = List.of("GGA", "GGB", "GGC");
        for (var country : batches) {
            var reports = new ArrayList<>(IntStream.range(0, 12)
                    .mapToObj(number -> Editions.edition(
                            country + number,
                            1,
                            null,
                            meeting(country, "2023-03-0" + (1 + number % 5), country + number)))
                    .toList());
            Collections.shuffle(reports, random);
            reports.addAll(reports.subList(0, 4));
            for (var report : reports) {
                running.store().articles().save(List.of(report));
            }
        }

        assertThat(batches).extracting(country -> articles(running, country)).containsOnly(articles(running, "GGA"));
        assertThat(articles(running, "GGA")).isNotEmpty();
    }

    private static int reportsIn(Running running, String article) {
        return running.database().sql().queryForObject("""
                        select count(*)
                        from happening_report join happening on happening.id = happening
                        where article_id = ? and not ended
                        """, Integer.class, article);
    }

    private static DiplomaticEvent[] meetings(String country, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> meeting(country, DAY, country + " " + number))
                .toArray(DiplomaticEvent[]::new);
    }
}
