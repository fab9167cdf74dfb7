package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.chancery.store.running.StoreInstance;
import org.chancery.store.running.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures about two meetings with SSA in May and one with SSB in June 2022, two of them in one article. */
@StoreTest
class StatisticsIT {
    @BeforeEach
    void meetings(Running running) {
        running.store()
                .articles()
                .save(List.of(
                        Editions.edition("s1", 1, null, Editions.meetingWith("SSA", "2022-05-02", "s1")),
                        Editions.edition(
                                "s2",
                                1,
                                null,
                                Editions.meetingWith("SSA", "2022-05-30", "s2"),
                                Editions.meetingWith("SSB", "2022-06-10", "s2 too"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            interval=month               | 2022-05-01 2 2022-06-01 1
            interval=day&to=2022-05-31   | 2022-05-02 1 2022-05-30 1
            interval=week&from=2022-06-01 | 2022-06-06 1
            interval=month&country=SSB   | 2022-06-01 1
            """)
    void timelineCountsEventsOfEachPeriod(String query, String points, Running running) {
        var answer = running.store().get("/api/v1/stats/timeline?target=SSA&target=SSB&" + query);

        var periods = answer.each("points", "/period");
        var events = answer.each("points", "/events");
        var found = new StringBuilder();
        for (int i = 0; i < periods.size(); i++) {
            found.append(periods.get(i)).append(' ').append(events.get(i)).append(' ');
        }
        assertThat(found.toString().trim()).isEqualTo(points);
    }

    @Test
    void timelineByADimensionAndAsAShareOfAllArticles(Running running) {
        var answer = running.store().get("/api/v1/stats/timeline?interval=month&by=target&country=SSA&country=SSB");

        assertThat(answer.each("points", "/value")).containsExactly("SSA", "SSB");
        assertThat(answer.each("points", "/articles")).containsExactly("2", "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Honolulu"})
    void shareIsThatOfTheArticlesPublishedInThePeriodWhereverTheServiceRuns(String zone, Running running) {
        var before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try (var store = StoreInstance.start(running.broker().address(), running.database())) {
            store.articles()
                    .save(List.of(
                            published(
                                    "share 1", "2019-07-01T01:00:00Z", Editions.meetingWith("SSC", "2019-07-10", "1")),
                            published("share 2", "2019-07-31T23:00:00Z"),
                            published("share 3", "2019-08-01T00:00:00Z")));

            var timeline = store.get("/api/v1/stats/timeline?interval=month&country=SSC");

            assertThat(timeline.each("points", "/share")).containsExactly("0.5");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static EnrichedArticle published(String id, String instant, DiplomaticEvent... events) {
        var summit = Editions.summit(id, "Share Post", Instant.parse(instant));
        return new EnrichedArticle(
                summit.article(), summit.leaders(), summit.issues(), List.of(events), summit.engine());
    }

    @Test
    void dyadsSayWhoDealsWithWhom(Running running) {
        var answer = running.store().get("/api/v1/stats/dyads?target=SSA&target=SSB");

        assertThat(answer.each("dyads", "/target")).containsExactly("SSA", "SSB");
        assertThat(answer.each("dyads", "/quad1")).containsExactly("2", "1");
        assertThat(answer.each("dyads", "/goldstein")).containsExactly("1.0", "1.0");
    }

    @Test
    void topIsTheMostFrequentOfADimension(Running running) {
        var answer = running.store().get("/api/v1/stats/top?by=party&target=SSA&target=SSB");

        assertThat(answer.each("values", "/value")).containsExactly("PER", "SSA", "SSB");
        assertThat(answer.each("values", "/events")).containsExactly("3", "2", "1");
        assertThat(answer.each("values", "/articles")).containsExactly("2", "2", "1");
    }

    @Test
    void graphHasNodesAndWeightedEdges(Running running) {
        var answer = running.store().get("/api/v1/graph?target=SSA&target=SSB");

        assertThat(answer.each("nodes", "/id")).containsExactly("PER", "SSA", "SSB");
        assertThat(answer.each("edges", "/weight")).containsExactly("2", "1");
    }

    @Test
    void unusualIsWhatDiffersFromTheNinetyDaysBefore(Running running) {
        var answer = running.store()
                .get("/api/v1/stats/unusual?by=target&target=SSA&target=SSB&from=2022-06-05&to=2022-06-11");

        assertThat(answer.at("/beforeFrom") + " " + answer.at("/beforeTo")).isEqualTo("2022-03-07 2022-06-04");
        assertThat(answer.each("values", "/value")).containsExactly("SSB", "SSA");
        assertThat(answer.each("values", "/events")).containsExactly("1", "0");
        assertThat(answer.each("values", "/score").getFirst()).isEqualTo("1.0");
        assertThat(Double.parseDouble(answer.each("values", "/expected").getLast()))
                .isCloseTo(2 * 7 / 90.0, within(1e-9));
    }

    @Test
    void weekToTodayIsComparedIfNoneIsNamed(Running running) {
        var answer = running.store().get("/api/v1/stats/unusual?target=SSA");

        assertThat(answer.at("/from"))
                .isEqualTo(LocalDate.now(ZoneOffset.UTC).minusDays(6).toString());
        assertThat(answer.each("values", "/value")).isEmpty();
    }

    @Test
    void twoPeriodsAreCompared(Running running) {
        var answer = running.store()
                .get("/api/v1/compare?by=target&target=SSA&target=SSB&from=2022-05-01&to=2022-05-31"
                        + "&otherFrom=2022-06-01&otherTo=2022-06-30");

        assertThat(answer.each("values", "/value")).containsExactly("SSA", "SSB");
        assertThat(answer.each("values", "/change")).containsExactly("-2", "1");
    }

    @Test
    void issuesAndOutletsOfTheArticlesThatReportSuchEvents(Running running) {
        assertThat(running.store().get("/api/v1/issues?target=SSB").each("issues", "/articles"))
                .containsExactly("1");
        assertThat(running.store().get("/api/v1/outlets?target=SSA").each("outlets", "/id"))
                .containsExactly("The Lima Courier");
        assertThat(running.store().get("/api/v1/articles?target=SSB").each("articles", "/article/id"))
                .containsExactly("s2");
        assertThat(running.store().get("/api/v1/leaders?target=SSA").each("leaders", "/articles"))
                .containsExactly("2");
    }

    @Test
    void leaderHasOfficesMonthsCounterpartsAndIssues(Running running) {
        running.store().articles().save(List.of(Editions.summit("profile")));

        var leader = running.store().get("/api/v1/leaders/jose-perez");

        assertThat(leader.each("offices", "/office")).containsExactly("President");
        assertThat(leader.each("timeline", "/month")).contains("2024-05-01");
        assertThat(leader.each("counterparts", "/id")).contains("CHL").doesNotContain("PER");
        assertThat(leader.each("issues", "/id")).containsExactly("diplomacy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events?contry=PER",
                "events/x?type=AID",
                "happenings?leader=a&foo=",
                "articles?sort=date",
                "stats/timeline?interval=year",
                "stats/timeline?by=colour",
                "stats/top?by=select",
                "stats/dyads?limit=1000000",
                "compare?from=2022-01-01&to=2022-02-01",
                "compare?otherFrom=2022-01-01&otherTo=2022-02-01",
                "compare?otherFrom=2022-01-01&otherTo=2022-02-01&from=2022-03-01&to=2022-02-01",
                "events?from=2022-02-02&to=2022-02-01",
                "issues?publishedFrom=2022-02-02&publishedTo=2022-02-01",
                "stats/timeline?q=%00",
                "graph?nodes=x"
            })
    void questionThatMakesNoSenseIsRefusedAsAProblem(String question, Running running) {
        var answer = running.store().get("/api/v1/" + question);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void unknownParameterIsNamed(Running running) {
        assertThat(running.store().get("/api/v1/events?contry=PER").at("/detail"))
                .startsWith("contry: is not one of")
                .contains("country");
    }

    @Test
    void whoAsksAgainIsToldThatNothingHasChanged(Running running) {
        var path = "/api/v1/happenings?target=SSA";
        var tag = running.store().get(path).header("ETag");

        assertThat(running.store()
                        .service()
                        .client()
                        .send(running.store().service().client().request(path).header("If-None-Match", tag))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void answersAreCompressedForThoseWhoLikeIt(Running running) {
        running.store().articles().save(List.of(Editions.meetings("long answer", 20, 100)));
        var client = running.store().service().client();

        var answer =
                client.send(client.request("/api/v1/events?article=long+answer").header("Accept-Encoding", "gzip"));

        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
    }
}
