package org.chancery.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.chancery.standalone.running.Article;
import org.chancery.standalone.running.PipelineTest;
import org.chancery.standalone.running.RunningPipeline;
import org.junit.jupiter.api.Test;

/** The way of an article, from the push over HTTP to the query and the live stream. */
@PipelineTest
class ArticleJourneyIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void endsInTheQueriesAndOnTheStream(RunningPipeline pipeline) {
        var client = pipeline.client();
        var article = Article.summit("journey");
        try (var stream = client.stream("?type=CONSULT")) {
            assertThat(client.push(article).statusCode()).isEqualTo(202);

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(client.eventsOf("journey")).isNotEmpty());
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(stream.received())
                            .anySatisfy(event -> assertThat(event).contains("\"journey\"", "CONSULT")));
        }
    }

    @Test
    void carriesTheLeadersWithTheirWordsAndPlaces(RunningPipeline pipeline) {
        var client = pipeline.client();
        var article = Article.summit("journey of the leaders");
        client.push(article);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(client.article(article.id())).isPresent());

        var stored = client.article(article.id()).orElseThrow();

        assertThat(stored.get("leaders").values())
                .extracting(leader -> leader.get("country").asString())
                .containsExactlyInAnyOrder("FRA", "DEU");
        assertThat(stored.get("leaders").get(0).get("mentions").values()).allSatisfy(mention -> {
            var field = stored.at("/article/" + mention.get("field").asString()).asString();
            assertThat(field.substring(
                            mention.get("start").asInt(), mention.get("end").asInt()))
                    .isEqualTo(mention.get("text").asString());
        });
    }

    @Test
    void isTakenBackWhenTheArticleIsCanceled(RunningPipeline pipeline) {
        var client = pipeline.client();
        var article = Article.summit("journey back");
        client.push(article);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(client.eventsOf(article.id())).isNotEmpty());
        try (var stream = client.stream("?status=retracted")) {
            client.push(article.canceled());

            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(client.eventsOf(article.id())).isEmpty());
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(stream.received())
                            .anySatisfy(event -> assertThat(event).contains("journey back", "retracted")));
        }
    }
}
