package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.chancery.contract.RawArticle.HIGHEST_VERSION;

import org.chancery.contract.RawArticle;
import org.chancery.ingest.running.Articles;
import org.chancery.ingest.running.BrokerTest;
import org.chancery.ingest.running.IngestInstance;
import org.chancery.ingest.running.Running;
import org.junit.jupiter.api.Test;

/** What is answered with 202 stands in the topic, once. */
@BrokerTest
class PushIT {
    private static final String UNKNOWN_REJECTED =
            "chancery_articles_total{stage=\"ingest\",source=\"unknown\",outcome=\"rejected\"}";

    @Test
    void anAcceptedArticleStandsInTheTopic(Running running) {
        var answer = running.ingest().pushJson(Articles.json(Articles.summit("accepted")));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.text()).contains("\"outcome\":\"admitted\"", "\"id\":\"accepted\"", "\"version\":1");
        assertThat(running.raw().editions("accepted")).singleElement().satisfies(article -> {
            assertThat(article.body()).isEqualTo(Articles.summit("accepted").body());
            assertThat(article.receivedAt()).isNotNull();
        });
    }

    @Test
    void theSameAgainIsADuplicateAndNotPublished(Running running) {
        running.ingest().pushJson(Articles.json(Articles.summit("same")));
        var again = running.ingest().pushJson(Articles.json(Articles.summit("same")));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.at("/outcome")).isEqualTo("duplicate");
        assertThat(running.raw().editions("same")).hasSize(1);
    }

    @Test
    void otherWordsUnderTheSameIdAreTheNextEdition(Running running) {
        running.ingest().pushJson(Articles.json(Articles.summit("revised")));
        var revised = running.ingest().pushJson(Articles.json(Articles.corrected("revised")));

        assertThat(revised.status()).isEqualTo(202);
        assertThat(revised.at("/outcome")).isEqualTo("revised");
        assertThat(running.raw().editions("revised"))
                .extracting(RawArticle::version)
                .containsExactly(1, 2);
    }

    @Test
    void anArticleWithoutAnIdIsKnownByItsAddress(Running running) {
        running.ingest().pushJson("{\"url\": \"https://example.org/talks\", \"title\": \"Talks\"}");
        var again = running.ingest()
                .pushJson("{\"url\": \"https://EXAMPLE.org/talks?utm_source=letter#top\", \"title\": \"Talks fail\"}");

        assertThat(again.at("/outcome")).isEqualTo("revised");
    }

    @Test
    void unknownFieldsAreTolerated(Running running) {
        var answer = running.ingest().pushJson("{\"id\": \"moody\", \"title\": \"Talks\", \"mood\": {\"score\": [1]}}");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(running.raw().editions("moody")).hasSize(1);
    }

    @Test
    void aRetractionNeedsNoText(Running running) {
        running.ingest().pushJson(Articles.json(Articles.summit("retracted")));
        var answer = running.ingest().pushJson("{\"id\": \"retracted\", \"status\": \"canceled\"}");

        assertThat(answer.at("/outcome")).isEqualTo("revised");
        assertThat(running.raw().editions("retracted")).hasSize(2);
    }

    @Test
    void linesAreAnsweredWithOneReceipt(Running running) {
        var answer = running.ingest()
                .pushLines(
                        Articles.json(Articles.summit("line one")),
                        "",
                        Articles.json(Articles.summit("line one")),
                        "{\"title\": 42}",
                        Articles.json(Articles.corrected("line one")),
                        Articles.json(Articles.summit("line six")));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.at("/received")).isEqualTo("5");
        assertThat(answer.at("/admitted")).isEqualTo("2");
        assertThat(answer.at("/duplicate")).isEqualTo("1");
        assertThat(answer.at("/revised")).isEqualTo("1");
        assertThat(answer.at("/rejected")).isEqualTo("1");
        assertThat(answer.at("/problems/0/line")).isEqualTo("4");
        assertThat(answer.at("/problems/0/pointer")).isEqualTo("/title");
        assertThat(running.raw().editions("line one")).hasSize(2);
        assertThat(running.raw().editions("line six")).hasSize(1);
    }

    @Test
    void noLinesAreNothingWrong(Running running) {
        var answer = running.ingest().pushLines("", "");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.at("/received")).isEqualTo("0");
    }

    @Test
    void aFileOfEditionsPushedAgainAddsNothing(Running running) {
        var first = Articles.json(Articles.edition("file", 1, "Talks began."));
        var second = Articles.json(Articles.edition("file", 2, "Talks failed."));
        running.ingest().pushLines(first, second);
        var again = running.ingest().pushLines(first, second);

        assertThat(again.at("/duplicate")).isEqualTo("2");
        assertThat(running.raw().editions("file"))
                .extracting(RawArticle::version)
                .containsExactly(1, 2);
    }

    @Test
    void anEarlierVersionThanTheLatestIsRefusedWithTheLatest(Running running) {
        var ingest = running.ingest();
        ingest.pushJson(Articles.json(Articles.edition("late", 3, "Talks failed.")));
        var late = ingest.pushJson(Articles.json(Articles.edition("late", 2, "Talks went on.")));
        var lines = ingest.pushLines(
                Articles.json(Articles.edition("late", 2, "Talks went on.")),
                Articles.json(Articles.edition("late", 4, "Talks go on.")));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.header("Content-Type")).startsWith("application/problem+json");
        assertThat(late.at("/detail")).isEqualTo("version 2 is not the latest; version 3 is stored");
        assertThat(late.at("/version")).isEqualTo("3");
        assertThat(lines.status()).isEqualTo(202);
        assertThat(lines.at("/rejected")).isEqualTo("1");
        assertThat(lines.at("/problems/0/line")).isEqualTo("1");
        assertThat(lines.at("/problems/0/pointer")).isEqualTo("/version");
        assertThat(running.raw().editions("late"))
                .extracting(RawArticle::version)
                .containsExactly(3, 4);
    }

    @Test
    void afterTheHighestVersionNoneIsLeft(Running running) {
        running.ingest().pushJson(Articles.json(Articles.edition("last", HIGHEST_VERSION, "Talks failed.")));
        var next = running.ingest().pushJson(Articles.json(Articles.corrected("last")));

        assertThat(next.status()).isEqualTo(409);
        assertThat(next.at("/detail")).startsWith("there is no version after");
    }

    @Test
    void whatBecameOfEachArticleIsCountedByItsOutlet(Running running) {
        var ingest = running.ingest();
        ingest.pushLines(
                counted("{\"id\": \"counted\", \"title\": \"Talks\""),
                counted("{\"id\": \"counted\", \"title\": \"Talks\""),
                counted("{\"id\": \"counted\", \"title\": \"Talks failed\""),
                counted("{\"id\": \"counted\", \"title\": \"Talks go on\", \"version\": 7"),
                counted("{\"id\": \"counted\", \"title\": \"Talks went on\", \"version\": 5"),
                counted("{\"id\": \"counted\", \"title\": 42"));

        assertThat(ingest.metric("chancery_articles_received_total{stage=\"ingest\",source=\"Counted desk\"}"))
                .isEqualTo(6);
        assertThat(countedAs(ingest, "admitted")).isEqualTo(1);
        assertThat(countedAs(ingest, "duplicate")).isEqualTo(1);
        assertThat(countedAs(ingest, "revised")).isEqualTo(2);
        assertThat(countedAs(ingest, "outdated")).isEqualTo(1);
        assertThat(countedAs(ingest, "rejected")).isEqualTo(1);
        assertThat(ingest.metric("chancery_articles_in_flight{stage=\"ingest\"}"))
                .isZero();
        assertThat(ingest.get("/actuator/prometheus").text())
                .contains(
                        "chancery_stage_seconds_bucket{stage=\"ingest\"",
                        "chancery_memory_editions ",
                        "chancery_memory_forgotten ");
    }

    @Test
    void whatNamesNoOutletIsCountedAsUnknown(Running running) {
        double before = running.ingest().metric(UNKNOWN_REJECTED);

        running.ingest().pushJson("no article");

        assertThat(running.ingest().metric(UNKNOWN_REJECTED)).isEqualTo(before + 1);
    }

    private static String counted(String article) {
        return article + ", \"source\": {\"name\": \"Counted desk\"}}";
    }

    private static double countedAs(IngestInstance ingest, String outcome) {
        return ingest.metric(
                "chancery_articles_total{stage=\"ingest\",source=\"Counted desk\",outcome=\"" + outcome + "\"}");
    }

    @Test
    void aSecondInstanceKnowsWhatTheFirstTook(Running running) {
        running.ingest().pushJson(Articles.json(Articles.summit("before")));
        try (var second = IngestInstance.start(running.raw().broker())) {
            running.ingest().pushJson(Articles.json(Articles.summit("while")));

            assertThat(outcome(second, Articles.summit("before"))).isEqualTo("duplicate");
            assertThat(outcome(second, Articles.corrected("before"))).isEqualTo("revised");
            await().untilAsserted(() -> assertThat(remembered(second)).isTrue());
            await().until(() ->
                    outcome(running.ingest(), Articles.corrected("before")).equals("duplicate"));
        }
        assertThat(running.raw().editions("before"))
                .extracting(RawArticle::version)
                .containsExactly(1, 2);
    }

    @Test
    void theDoorIsDescribed(Running running) {
        var document = running.ingest().get("/v3/api-docs");

        assertThat(document.at("/openapi")).startsWith("3.1");
        assertThat(document.text()).contains("/api/v1/articles", "application/x-ndjson", "\"409\"", "\"421\"");
        assertThat(document.text()).doesNotContain("/error", "Content-Encoding");
    }

    private static boolean remembered(IngestInstance second) {
        return outcome(second, Articles.summit("while")).equals("duplicate");
    }

    private static String outcome(IngestInstance instance, RawArticle article) {
        return instance.pushJson(Articles.json(article)).at("/outcome");
    }
}
