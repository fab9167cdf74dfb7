package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.chancery.contract.RawArticle;
import org.chancery.ingest.running.Articles;
import org.chancery.ingest.running.BrokerTest;
import org.chancery.ingest.running.IngestInstance;
import org.chancery.ingest.running.Running;
import org.junit.jupiter.api.Test;

/** What is answered with 202 stands in the topic, once. */
@BrokerTest
class PushIT {
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
    void whatBecameOfEachArticleIsCounted(Running running) {
        var ingest = running.ingest();
        double received = ingest.metric("chancery_articles_received_total{stage=\"ingest\"}");
        double admitted = ingest.metric(outcome("admitted"));
        double duplicate = ingest.metric(outcome("duplicate"));
        double revised = ingest.metric(outcome("revised"));
        double rejected = ingest.metric(outcome("rejected"));

        ingest.pushLines(
                Articles.json(Articles.summit("counted")),
                Articles.json(Articles.summit("counted")),
                Articles.json(Articles.corrected("counted")),
                "no article");

        assertThat(ingest.metric("chancery_articles_received_total{stage=\"ingest\"}"))
                .isEqualTo(received + 4);
        assertThat(ingest.metric(outcome("admitted"))).isEqualTo(admitted + 1);
        assertThat(ingest.metric(outcome("duplicate"))).isEqualTo(duplicate + 1);
        assertThat(ingest.metric(outcome("revised"))).isEqualTo(revised + 1);
        assertThat(ingest.metric(outcome("rejected"))).isEqualTo(rejected + 1);
        assertThat(ingest.get("/actuator/prometheus").text())
                .contains("chancery_stage_seconds_bucket{stage=\"ingest\"");
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
        assertThat(document.text()).contains("/api/v1/articles", "application/x-ndjson");
    }

    private static boolean remembered(IngestInstance second) {
        return outcome(second, Articles.summit("while")).equals("duplicate");
    }

    private static String outcome(IngestInstance instance, RawArticle article) {
        return instance.pushJson(Articles.json(article)).at("/outcome");
    }

    private static String outcome(String name) {
        return "chancery_articles_total{outcome=\"" + name + "\",stage=\"ingest\"}";
    }
}
