package org.chancery.store;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.chancery.store.GroupedMeetings.articles;
import static org.chancery.store.GroupedMeetings.events;
import static org.chancery.store.GroupedMeetings.id;
import static org.chancery.store.GroupedMeetings.report;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.chancery.store.running.StoreTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever becomes of the articles, and whatever is split by hand, happenings follow, and subscribers are told. */
@StoreTest
class HappeningChangesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void correctionAndRetractionUpdateTheHappeningAndSubscribersAreTold(Running running) {
        var store = running.store().articles();
        try (var stream = running.store().watchHappenings("country=CCC")) {
            store.save(List.of(report("CCC", "c1"), report("CCC", "c2")));
            await().atMost(PATIENCE).until(() -> told(stream.data(), "\"articles\":2"));

            store.save(List.of(Editions.edition("c1", 2, "B", Editions.thanks("c1"))));
            await().atMost(PATIENCE).until(() -> told(stream.data(), "\"articles\":1"));
            assertThat(running.store().get("/api/v1/happenings?country=CCC").each("happenings", "/articles"))
                    .containsExactly("1");

            store.save(List.of(Editions.canceled("c2")));
            await().atMost(PATIENCE).until(() -> told(stream.data(), "\"ended\":true"));
            assertThat(running.store().get("/api/v1/happenings?country=CCC").each("happenings", "/id"))
                    .isEmpty();
        }
    }

    @Test
    void happeningWhoseFirstReportLeavesNamesTheOneThatReplacesIt(Running running) {
        var store = running.store().articles();
        var first = Stream.of("h1", "h2").min(comparing(GroupedMeetings::id)).orElseThrow();
        var second = first.equals("h1") ? "h2" : "h1";
        store.save(List.of(report("HHH", "h1"), report("HHH", "h2")));

        try (var stream = running.store().watchHappenings("country=HHH", "0")) {
            await().atMost(PATIENCE).until(() -> told(stream.data(), "\"articles\":2"));
            store.save(List.of(Editions.canceled(first)));

            await().atMost(PATIENCE).until(() -> told(stream.data(), "\"replacedBy\":\"" + id(second) + "\""));
        }
    }

    @Test
    void whoWasAwayIsToldWhatHasChangedSince(Running running) {
        var store = running.store().articles();
        List<String> seen;
        try (var stream = running.store().watchHappenings("country=DDD")) {
            await().atMost(PATIENCE).until(() -> !stream.places().isEmpty());
            seen = stream.places();
        }

        store.save(List.of(report("DDD", "d1")));

        try (var stream = running.store().watchHappenings("country=DDD", seen.getLast())) {
            await().atMost(PATIENCE).until(() -> told(stream.data(), id("d1")));
        }
    }

    @Test
    void whatIsSplitByHandStaysSplit(Running running) {
        var store = running.store().articles();
        store.save(List.of(report("EEE", "e1"), report("EEE", "e2"), report("EEE", "e3")));
        var happening = running.store()
                .get("/api/v1/happenings?country=EEE")
                .each("happenings", "/id")
                .getFirst();

        var answer = running.store().post("/api/v1/happenings/" + happening + "/splits", events(id("e2")));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(articles(running, "EEE")).containsExactlyInAnyOrder("2", "1");
        store.save(List.of(report("EEE", "e4"), Editions.readWith("new seeds", report("EEE", "e2"))));
        assertThat(articles(running, "EEE")).containsExactlyInAnyOrder("3", "1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            nobody | {"events": ["x"]}        | 404
            f1     | {"events": ["x"]}        | 400
            f1     | {"events": ["FIRST"]}    | 400
            f1     | {"events": []}           | 400
            f1     | {}                       | 400
            f1     | {"events": [null]}       | 400
            f1     | no JSON                  | 400
            f1     | {"events": ["a\\u0000"]} | 400
            """)
    void splitThatMakesNoSenseIsRefused(String article, String body, int status, Running running) {
        running.store().articles().save(List.of(report("FFF", "f1")));
        var path = "/api/v1/happenings/" + (article.equals("f1") ? id("f1") : article) + "/splits";

        var answer = running.store().post(path, body.replace("FIRST", id("f1")));

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(articles(running, "FFF")).containsExactly("1");
    }

    private static boolean told(List<String> data, String part) {
        return data.stream().anyMatch(line -> line.contains(part));
    }
}
