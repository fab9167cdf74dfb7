package org.chancery.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.contract.EnrichedArticle;
import org.chancery.kit.running.Answer;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.chancery.store.running.StoreTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions over HTTP, and what is answered to those that make no sense. */
@StoreTest
class QueriesIT {
    private static final Instant NOON = Instant.parse("2023-01-01T12:00:00Z");

    @Test
    void filtersAreReadFromTheUrl(Running running) {
        keep(running, Editions.summit("filtered by URL", "Address Post", NOON));

        var filters =
                "outlet=Address+Post&type=support&type=AID&status=happened&from=2024-05-02&minConfidence=0.5&q=th%41nked";
        assertThat(events(running, filters).each("events", "/type")).containsExactly("SUPPORT");
        assertThat(events(running, filters + "&country=BOL").each("events", "/type"))
                .isEmpty();
        assertThat(events(running, "outlet=Address+Post&type=&type=AID").status())
                .isEqualTo(200);
    }

    @Test
    void retractedEventsAreToldOnlyToThoseWhoAsk(Running running) {
        keep(running, Editions.summit("took back"), Editions.corrected("took back"));

        assertThat(events(running, "article=took+back").each("events", "/type")).containsExactly("CONSULT");
        assertThat(events(running, "article=took+back&status=retracted").each("events", "/type"))
                .containsExactly("SUPPORT");
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrDoubleAlsoWhereDatesAreEqual(Running running) {
        var editions = IntStream.range(0, 7)
                .mapToObj(n -> Editions.summit("paged " + n, "Page Post", NOON.plusSeconds(n / 3)))
                .toList();
        running.store().articles().save(editions);

        var articles = walk(running, "articles", "/article/id", "/api/v1/articles?outlet=Page+Post&limit=2");
        var events = walk(running, "events", "/id", "/api/v1/events?outlet=Page+Post&limit=3");

        assertThat(articles)
                .containsExactly("paged 6", "paged 5", "paged 4", "paged 3", "paged 2", "paged 1", "paged 0");
        assertThat(events).hasSize(14).doesNotHaveDuplicates();
    }

    private static List<String> walk(Running running, String list, String id, String path) {
        var found = new ArrayList<String>();
        var page = running.store().get(path);
        found.addAll(page.each(list, id));
        while (!page.at("/next").isEmpty()) {
            assertThat(page.header("Link")).contains("cursor=" + page.at("/next"), "rel=\"next\"");
            page = running.store().get(path + "&cursor=" + page.at("/next"));
            found.addAll(page.each(list, id));
        }
        return found;
    }

    @Test
    void articlesAreFoundByWhatIsInThem(Running running) {
        keep(running, Editions.summit("found", "Find Post", NOON));

        for (var filter :
                List.of("country=PER", "country=CHL", "issue=diplomacy", "leader=jose-perez", "q=chile+talk")) {
            var answer = running.store().get("/api/v1/articles?outlet=Find+Post&" + filter);
            assertThat(answer.each("articles", "/article/id")).as(filter).containsExactly("found");
            assertThat(answer.text()).as("the body").doesNotContain("thanked");
        }
        assertThat(running.store()
                        .get("/api/v1/articles?outlet=Find+Post&to=2022-12-31")
                        .each("articles", "/article/id"))
                .isEmpty();
    }

    @Test
    void leadersAreFoundByNameAndCountry(Running running) {
        keep(running, Editions.summit("led"));

        assertThat(running.store().get("/api/v1/leaders?country=PER&name=pér").each("leaders", "/id"))
                .containsExactly("jose-perez");
        var leader = running.store().get("/api/v1/leaders/jose-perez");
        assertThat(leader.at("/role")).isEqualTo("head_of_state");
        assertThat(leader.at("/office")).isEqualTo("President");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events?cursor=nonsense",
                "events?cursor=MjAyNC0wMS0wMQ",
                "events?cursor=KzEwMDAwMDAwMDAtMTItMzFUMjM6NTk6NTlaIHg",
                "articles?cursor=%25",
                "events?limit=0",
                "events?limit=1001",
                "events?limit=ten",
                "events?type=PARTY",
                "events?status=maybe",
                "events?quad=one",
                "events?from=yesterday",
                "events?to=2024-02-30",
                "events?since=noon",
                "events?since=%2B1000000000-12-31T00:00:00Z",
                "articles?to=%2B999999999-12-31",
                "events?minConfidence=2",
                "events?minConfidence=much",
                "events?q=%00",
                "events?source=a%00b",
                "articles?leader=a%00",
                "leaders?from=x",
                "stream?minConfidence=much",
                "stream?minConfidence=2",
                "stream?type=PARTY"
            })
    void questionsThatMakeNoSenseAreRefusedAsProblems(String question, Running running) {
        var accepted = question.startsWith("stream") ? "text/event-stream" : "application/json";

        var answer = running.store().get("/api/v1/" + question, accepted);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.at("/detail")).isNotBlank();
    }

    @Test
    void refusalNamesTheParameter(Running running) {
        var answer = events(running, "type=PARTY&limit=0");

        assertThat(answer.each("errors", "/parameter")).isNotEmpty().isSubsetOf("type", "limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"events/none", "articles/none", "leaders/none"})
    void whatIsNotThereIsNotFound(String path, Running running) {
        var answer = running.store().get("/api/v1/" + path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void articlesWithOddIdsAreFoundByThem(Running running) {
        var id = "ünusual?&#; 🕊";
        keep(running, Editions.summit(id));

        var answer = running.store()
                .get("/api/v1/articles/" + URLEncoder.encode(id, UTF_8).replace("+", "%20"));

        assertThat(answer.at("/article/id")).isEqualTo(id);
    }

    @Test
    void pageLoadsNothingFromElsewhereAndIsAskedForAnew(Running running) {
        var page = running.store().get("/");

        assertThat(page.text()).contains("Chancery");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self'");
        assertThat(page.header("Cache-Control")).contains("no-cache");
        assertThat(page.text()).doesNotContain("http://", "https://", "<style", "onclick", "style=");
    }

    private static Answer events(Running running, String query) {
        return running.store().get("/api/v1/events?" + query);
    }

    private static void keep(Running running, EnrichedArticle... editions) {
        running.store().articles().save(List.of(editions));
    }
}
